// SPDX-License-Identifier: GPL-3.0-or-later
#include "HtmlText.h"

#include <gumbo.h>

#include <cstddef>
#include <cstdlib>
#include <vector>

namespace tongjian
{

namespace
{

// Gumbo frees its tree by recursion; a mail nested a million deep would take the stack. All its memory goes at once instead, and
// is cut from large blocks: it asks for many small pieces.
class Arena
{
public:
    ~Arena()
    {
        for (void *block : m_blocks)
            std::free(block); // NOLINT(cppcoreguidelines-no-malloc): gumbo's allocator is a C one
    }
    static void *allocate(void *self, size_t size) { return static_cast<Arena *>(self)->cut(size); }
    static void release(void *, void *) { }

private:
    void *cut(size_t size)
    {
        constexpr size_t Alignment = alignof(std::max_align_t);
#ifdef TONGJIAN_SANITIZED
        constexpr size_t BlockSize = 0; // each piece by itself, so that the sanitizer sees who goes beyond it
#else
        constexpr size_t BlockSize = 64 * 1024;
#endif
        size = qMax(Alignment, (size + Alignment - 1) / Alignment * Alignment);
        if (size > BlockSize / 4)
            return block(size);
        if (size > m_left) {
            m_next = static_cast<char *>(block(BlockSize));
            m_left = BlockSize;
        }
        char *piece = m_next;
        m_next += size;
        m_left -= size;
        return piece;
    }
    void *block(size_t size)
    {
        void *fresh = std::malloc(size); // NOLINT(cppcoreguidelines-no-malloc)
        if (!fresh)
            std::abort(); // the child dies, the message goes to quarantine
        m_blocks.push_back(fresh);
        return fresh;
    }

    std::vector<void *> m_blocks;
    char *m_next = nullptr;
    size_t m_left = 0;
};

bool isHidden(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_SVG:
        return true;
    default:
        return false;
    }
}

// How many line ends stand around a block.
int breaksAround(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_PRE:
        return 2;
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_BODY:
        return 1;
    default:
        return 0;
    }
}

class Reading
{
public:
    QString read(const GumboNode *root)
    {
        // A list of what is still to do instead of recursion.
        m_steps.push_back({ root, false });
        while (!m_steps.empty()) {
            const Step step = m_steps.back();
            m_steps.pop_back();
            if (step.leave)
                leave(step.node);
            else
                enter(step.node);
        }
        while (!m_text.isEmpty() && m_text.back().isSpace())
            m_text.chop(1);
        return m_text;
    }

private:
    struct Step {
        const GumboNode *node;
        bool leave;
    };

    void enter(const GumboNode *node)
    {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA || node->type == GUMBO_NODE_WHITESPACE) {
            add(QString::fromUtf8(node->v.text.text));
            return;
        }
        if (node->type != GUMBO_NODE_ELEMENT)
            return;
        const GumboElement &element = node->v.element;
        if (isHidden(element.tag))
            return;
        if (element.tag == GUMBO_TAG_BR) {
            breakLine(m_atBreaks + 1);
            return;
        }
        if (element.tag == GUMBO_TAG_HR) {
            breakLine(1);
            add(QStringLiteral("----------"));
            breakLine(1);
            return;
        }
        if (element.tag == GUMBO_TAG_IMG) {
            if (const GumboAttribute *alt = gumbo_get_attribute(&element.attributes, "alt"); alt && *alt->value)
                add(QStringLiteral("[%1]").arg(QString::fromUtf8(alt->value)));
            return;
        }
        breakLine(breaksAround(element.tag));
        if (element.tag == GUMBO_TAG_LI)
            add(QStringLiteral("• "));
        if (element.tag == GUMBO_TAG_PRE || element.tag == GUMBO_TAG_TEXTAREA)
            ++m_preformatted;
        if (element.tag == GUMBO_TAG_A)
            m_links.push_back(m_text.size());
        m_steps.push_back({ node, true });
        for (unsigned i = element.children.length; i > 0; --i)
            m_steps.push_back({ static_cast<const GumboNode *>(element.children.data[i - 1]), false });
    }

    void leave(const GumboNode *node)
    {
        const GumboElement &element = node->v.element;
        if (element.tag == GUMBO_TAG_PRE || element.tag == GUMBO_TAG_TEXTAREA)
            --m_preformatted;
        if (element.tag == GUMBO_TAG_TD || element.tag == GUMBO_TAG_TH) {
            if (m_atBreaks == 0 && !m_text.isEmpty())
                m_pendingSpace = u'\t';
        }
        if (element.tag == GUMBO_TAG_A) {
            const qsizetype from = qMin(m_links.back(), m_text.size());
            m_links.pop_back();
            const GumboAttribute *href = gumbo_get_attribute(&element.attributes, "href");
            const QString target = href ? QString::fromUtf8(href->value).trimmed() : QString();
            const QString said = m_text.mid(from).trimmed();
            const bool outward = target.startsWith(QStringLiteral("http"), Qt::CaseInsensitive) || target.startsWith(QStringLiteral("ftp"), Qt::CaseInsensitive);
            if (outward && said != target)
                add(QStringLiteral(" <%1>").arg(target));
        }
        breakLine(breaksAround(element.tag));
    }

    void breakLine(int count)
    {
        if (m_text.isEmpty())
            return;
        while (m_atBreaks < count) {
            m_text += u'\n';
            ++m_atBreaks;
        }
        if (count > 0)
            m_pendingSpace = QChar();
    }

    void add(const QString &text)
    {
        for (const QChar c : text) {
            if (m_preformatted > 0 && c == u'\n') {
                breakLine(m_atBreaks + 1);
            } else if (m_preformatted == 0 && (c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f')) {
                if (m_pendingSpace.isNull())
                    m_pendingSpace = u' ';
            } else if (c != u'\r') {
                if (!m_pendingSpace.isNull() && m_atBreaks == 0 && !m_text.isEmpty())
                    m_text += m_pendingSpace;
                m_pendingSpace = QChar();
                m_text += c == QChar::Nbsp ? QChar(u' ') : c;
                m_atBreaks = 0;
            }
        }
    }

    QString m_text;
    std::vector<Step> m_steps;
    std::vector<qsizetype> m_links;
    int m_atBreaks = 0;
    int m_preformatted = 0;
    QChar m_pendingSpace;
};

} // namespace

QString htmlToText(const QByteArray &utf8)
{
    Arena arena;
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = &Arena::allocate;
    options.deallocator = &Arena::release;
    options.userdata = &arena;
    options.max_errors = 0;
    const GumboOutput *output = gumbo_parse_with_options(&options, utf8.constData(), size_t(utf8.size()));
    return output && output->root ? Reading().read(output->root) : QString();
}

} // namespace tongjian
