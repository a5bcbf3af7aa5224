// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a message: taken apart or refused, never worse. What is said of it survives the pipe, and the body is text that
// can be stored. A libFuzzer target with clang (preset fuzz); with other compilers Standalone.cpp drives it.
#include "collect/MessageIdentity.h"
#include "collect/mime/MimeExtraction.h"

#include <cstdlib>

using namespace tongjian;

namespace
{

void demand(bool good)
{
    if (!good)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    [[maybe_unused]] static const bool begun = (extractionBegin(), true);
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Extraction extraction = extractMessage(bytes);
    const auto back = decodeExtraction(encode(extraction));
    demand(back && back->message.has_value() == extraction.message.has_value());
    if (extraction.message) {
        demand(*back->message == *extraction.message);
        demand(!extraction.message->text.contains(QChar(u'\0')));
        demand(extraction.message->parts.size() <= MailLimits::Parts);
        for (const MailPart &part : extraction.message->parts)
            demand(!part.name.isEmpty() && !part.name.contains(u'/') && !part.name.contains(u'\\') && !part.name.startsWith(u'.'));
    } else {
        demand(back->refusal == extraction.refusal && isKnown(extraction.refusal));
    }
    (void)messageIdentity(bytes); // for the sanitizers
    return 0;
}
