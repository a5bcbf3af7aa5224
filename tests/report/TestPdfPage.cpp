// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen on a paper can be found in it and copied (poppler's pdftotext and pdffonts read it back).
#include "Poppler.h"
#include "core/Error.h"
#include "report/PaperFonts.h"
#include "report/PdfPage.h"

#include <QImage>
#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestPdfPage : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_scratch;
    const QLocale m_locale;

    QString kept(const QByteArray &pdf)
    {
        const QString path = m_scratch.filePath(QStringLiteral("paper.pdf"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            qFatal("The paper was not written.");
        file.close();
        if (const QString keep = qEnvironmentVariable("TONGJIAN_PICTURES"); !keep.isEmpty())
            QFile::copy(path, QStringLiteral("%1/%2 %3.pdf").arg(keep, QLatin1String(QTest::currentTestFunction()), QLatin1String(QTest::currentDataTag())));
        return path;
    }
    // Lines break where they do, and letters with marks are one or two.
    static QString squeezed(const QString &text) { return text.normalized(QString::NormalizationForm_C).remove(QRegularExpression(QStringLiteral("\\s"))); }
    QString textOf(const QByteArray &pdf) { return poppler("pdftotext", { QStringLiteral("-raw"), kept(pdf), QStringLiteral("-") }); }

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(m_locale); }

    void textIsFoundAndCopied_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("cut");
        const QString plain = QStringLiteral("文件第 12 页，工作部门 office 2026-11-23 10:21 A1 𠮷㐂 “引号”——…；ｆｕｌｌ かな 한글 Ελλ Рус");
        for (const bool cut : { false, true }) {
            const auto row = [&](const char *name, const char *locale, const QString &text) {
                QTest::addRow("%s%s", name, cut ? ", cut" : "") << QString::fromLatin1(locale) << text << cut;
            };
            row("zh_CN", "zh_CN", plain);
            row("zh_TW", "zh_TW", plain);
            row("en", "en_US", plain);
            row("emoji", "zh_CN", plain + QStringLiteral(" 😀"));
            row("a mark", "zh_CN", plain + QStringLiteral(" q\u0307\u0323"));
            row("letters in parts", "zh_CN", plain + QStringLiteral(" cafe\u0301 \u1112\u1161\u11ab"));
            row("radical", "zh_CN", plain + QStringLiteral(" ⽇日"));
        }
    }
    void textIsFoundAndCopied()
    {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        QFETCH(bool, cut);
        QLocale::setDefault(QLocale(locale));
        const auto compose = [&](PdfPage &page) {
            page.title(QStringLiteral("标题 2026"));
            page.heading(QStringLiteral("正文 10"));
            page.text(text);
            page.fact(QStringLiteral("编号"), QStringLiteral("TX-2026-000193"));
        };
        PaperFrame frame { QStringLiteral("TX"), {}, QStringLiteral("页脚 3") };
        QSet<char32_t> characters;
        PdfPage::gatherCharacters(characters, frame, compose);
        PaperFonts fonts(characters, m_scratch.path());
        if (cut)
            frame.fonts = &fonts;
        const QByteArray pdf = PdfPage::document(frame, compose);
        const QString said = textOf(pdf);
        for (const QString &one : { text, QStringLiteral("标题 2026"), QStringLiteral("正文 10"), QStringLiteral("TX-2026-000193"), QStringLiteral("页脚 3"),
                 QCoreApplication::translate("Report", "Page %1 of %2").arg(1).arg(1) })
            QVERIFY2(squeezed(said).contains(squeezed(one)), qPrintable(said));
        const QStringList embedded = poppler("pdffonts", { kept(pdf) }).trimmed().split(u'\n').mid(2);
        int house = 0;
        for (const QString &font : embedded) {
            QVERIFY2(font.contains(QRegularExpression(QStringLiteral(" yes (yes|no) +yes "))), qPrintable(font)); // embedded, and says its characters
            house += font.contains(QStringLiteral("NotoSansCJK%1-Regular").arg(locale == QStringLiteral("zh_TW") ? QStringLiteral("tc") : QStringLiteral("sc")));
            QVERIFY2(!font.contains(QStringLiteral("NotoSansCJKjp")), qPrintable(font));
        }
        QCOMPARE(house, 1);
        if (cut)
            QVERIFY(pdf.size() < 60'000);
    }

    // Lines that run from right to left, or have a character that no font has, are drawn apart: nothing around them is lost.
    void unusualLinesAreWhole()
    {
        const QString text = QStringLiteral("前 \u05e9\u05dc\u05d5\u05dd 后\n\U000F1234 中\n末");
        const auto compose = [&](PdfPage &page) { page.text(text); };
        PaperFrame frame;
        QSet<char32_t> characters;
        PdfPage::gatherCharacters(characters, frame, compose);
        PaperFonts fonts(characters, m_scratch.path());
        for (PaperFonts *one : { static_cast<PaperFonts *>(nullptr), &fonts }) {
            frame.fonts = one;
            const QString said = textOf(PdfPage::document(frame, compose));
            qsizetype at = -1;
            for (const QString &letter : { QStringLiteral("前"), QStringLiteral("后"), QStringLiteral("0F1"), QStringLiteral("中"), QStringLiteral("末") }) {
                QVERIFY2(said.indexOf(letter) > at, qPrintable(said));
                at = said.indexOf(letter);
            }
            for (const QChar letter : QStringLiteral("\u05e9\u05dc\u05d5\u05dd"))
                QVERIFY2(said.contains(letter), qPrintable(said));
        }
    }

    // A paper looks the same in the whole font and in what is cut of it, but for the weight of labels and kerning.
    void cutPapersBreakAlike()
    {
        const QString text = QStringLiteral("各位同事：请于本周五前完成第三季度通讯记录的核对工作，并将结果报送信息管理部门。See office 2026-11-23. ").repeated(60);
        const auto compose = [&](PdfPage &page) {
            for (int i = 0; i < 4; ++i)
                page.text(text);
        };
        PaperFrame frame { {}, {}, QStringLiteral("脚") };
        const QString whole = textOf(PdfPage::document(frame, compose));
        QSet<char32_t> characters;
        PdfPage::gatherCharacters(characters, frame, compose);
        PaperFonts fonts(characters, m_scratch.path());
        frame.fonts = &fonts;
        QCOMPARE(textOf(PdfPage::document(frame, compose)), whole);
        QVERIFY(whole.contains(QCoreApplication::translate("Report", "Page %1 of %2").arg(2).arg(whole.count(u'\f'))));
    }

    // However long a word or a paragraph is: whole, in its order, and in no more lines than it takes.
    void longTextIsWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one word") << QStringLiteral("abcdefghij").repeated(5'000);
        QTest::newRow("one paragraph") << QStringLiteral("各位同事请于本周五前完成核对").repeated(2'000);
        QTest::newRow("outside the basic plane") << QStringLiteral("𠮷㐂x").repeated(4'000);
        QTest::newRow("many paragraphs") << QStringLiteral("第一行说的是交货。\n\n").repeated(3'000);
        QTest::newRow("no spaces at its end") << QStringLiteral("交货 ").repeated(3'999) + u'\n';
    }
    void longTextIsWhole()
    {
        QFETCH(QString, text);
        const QByteArray pdf = PdfPage::document({}, [&](PdfPage &page) { page.text(text); });
        QVERIFY(squeezed(textOf(pdf)) == squeezed(text));
        if (text.contains(u'\n') || text.contains(u' '))
            return;
        const QStringList lines = textOf(pdf).split(QRegularExpression(QStringLiteral("[\\n\\f]+")), Qt::SkipEmptyParts);
        for (const QString &line : lines.mid(0, lines.size() - 1))
            QVERIFY2(line.size() > lines.constFirst().size() * 9 / 10, qPrintable(line));
    }
    // Nothing of it takes room, so that no line ends.
    void textWithoutWidth()
    {
        const QByteArray pdf = PdfPage::document({}, [&](PdfPage &page) { page.text(QString(20'000, QChar(0x200b)) + QStringLiteral("尾")); });
        QVERIFY(textOf(pdf).contains(u'尾'));
    }

    // What is not in a cut font comes from elsewhere, not as empty boxes.
    void whatIsMissingComesFromElsewhere()
    {
        PaperFonts fonts({ U'a', U'b' }, m_scratch.path());
        const QString said = textOf(PdfPage::document({ {}, {}, {}, &fonts }, [](PdfPage &page) { page.text(QStringLiteral("ab 合同 2026")); }));
        QVERIFY2(said.contains(QStringLiteral("ab 合同 2026")), qPrintable(said));
    }

    void pagesAreCountedAndKeptWhole()
    {
        const QByteArray pdf = PdfPage::document({ {}, QStringLiteral("郑水档 2026-11-29 10:21 SQ-2026-000001"), QStringLiteral("脚") }, [](PdfPage &page) {
            page.title(QStringLiteral("首页"));
            page.code("0123456789");
            page.fixed("ABCDEF 0123\nGHIJKL 4567");
            page.newPage();
            for (int i = 0; i < 80; ++i)
                page.fact(QStringLiteral("标签 %1").arg(i), QStringLiteral("数值 %1").arg(i));
        });
        const QStringList pages = textOf(pdf).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 2);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY(pages.at(i).contains(QCoreApplication::translate("Report", "Page %1 of %2").arg(i + 1).arg(pages.size())));
            QVERIFY(!pages.at(i).contains(u'水')); // seen, and not between what is copied
            QVERIFY(poppler("pdftoppm", { QStringLiteral("-gray"), QStringLiteral("-r"), QStringLiteral("40"), QStringLiteral("-f"), QString::number(i + 1), QStringLiteral("-singlefile"), kept(pdf),
                m_scratch.filePath(QStringLiteral("page")) }).isEmpty());
            const QImage seen(m_scratch.filePath(QStringLiteral("page.pgm")));
            QVERIFY(!seen.isNull());
            int light = 0; // where nothing but the watermark stands
            for (int y = seen.height() / 3; y < seen.height() * 2 / 3; ++y) {
                for (int x = seen.width() * 2 / 3; x < seen.width() * 5 / 6; ++x)
                    light += qGray(seen.pixel(x, y)) < 255;
            }
            QVERIFY(light > 20);
        }
        QVERIFY(pages.first().contains(QStringLiteral("GHIJKL 4567")) && !pages.first().contains(QStringLiteral("标签 0")));
        const QString all = pages.join(QString());
        for (int i = 0; i < 80; ++i)
            QVERIFY(all.contains(QStringLiteral("标签 %1\n数值 %1\n").arg(i)) || all.contains(QStringLiteral("标签 %1 数值 %1\n").arg(i)));
    }

    // Wherever a row begins: nothing is lost, and neither a row that fits on a page nor its heading is torn from what it belongs to.
    void rowsAreWhole()
    {
        const QString lines = QStringLiteral("第一行\n第二行\n第三行");
        for (int gaps = 0; gaps < 22; ++gaps) {
            const int texts = (710 - gaps * 14) / 22 - gaps % 3; // points: to somewhere near the end of the page
            const QByteArray pdf = PdfPage::document({}, [&](PdfPage &page) {
                for (int i = 0; i < texts; ++i)
                    page.text(QString::number(i));
                for (int i = 0; i < gaps; ++i)
                    page.gap();
                page.row(QStringLiteral("对个人权益的影响与风险"), QStringLiteral("甲短")); // the label takes two lines, the value one
                page.row(QStringLiteral("乙"), lines, QStringLiteral("乙之前"));
                for (int i = 0; i < 30; ++i)
                    page.row(QStringLiteral("丙%1").arg(i), QStringLiteral("丁%1").arg(i));
                if (gaps == 0)
                    page.row(QStringLiteral("戊"), QStringLiteral("己").repeated(4000)); // longer than a page
                page.row(QStringLiteral("庚"), QStringLiteral("辛"));
            });
            const QStringList pages = poppler("pdftotext", { QStringLiteral("-layout"), kept(pdf), QStringLiteral("-") }).split(u'\f');
            const QString all = pages.join(QString());
            for (const char16_t *wanted : { u"甲短", u"乙之前", u"第三行", u"丙0", u"丁29", u"庚", u"辛" })
                QVERIFY2(all.contains(QStringView(wanted)), qPrintable(QStringLiteral("%1: %2").arg(gaps).arg(QStringView(wanted))));
            QCOMPARE(all.count(u'己'), gaps == 0 ? 4000 : 0);
            const auto pageOf = [&](const QString &what) {
                return std::find_if(pages.begin(), pages.end(), [&](const QString &one) { return one.contains(what); }) - pages.begin();
            };
            QCOMPARE(pageOf(QStringLiteral("甲短")), pageOf(QStringLiteral("险"))); // the end of the label
            QCOMPARE(pageOf(QStringLiteral("乙之前")), pageOf(QStringLiteral("第一行")));
            QCOMPARE(pageOf(QStringLiteral("第一行")), pageOf(QStringLiteral("第三行")));
        }
    }

    void whereItCannotBeWritten()
    {
        bool thrown = false;
        try {
            PdfPage::write(m_scratch.filePath(QStringLiteral("none/paper.pdf")), {}, [](PdfPage &) {});
        } catch (const Error &error) {
            thrown = error.code() == ErrorCode::Io;
        }
        QVERIFY(thrown);
        const QString path = m_scratch.filePath(QStringLiteral("mine.pdf"));
        PdfPage::write(path, { QStringLiteral("X") }, [](PdfPage &page) { page.text(QStringLiteral("文")); });
        QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
    }
};

QTEST_GUILESS_MAIN(TestPdfPage)
#include "TestPdfPage.moc"
