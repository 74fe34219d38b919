// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonparser.h"

#include <QUtf8StringView>

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

using Code = rapidjson::ParseErrorCode;

struct Fault
{
    qsizetype offset = 0;
    QString what;
    QString expected;
};

/// Takes the reader's events and builds the nodes; false stops the reader.
class TreeBuilder final
{
public:
    TreeBuilder(
        QByteArrayView text, const rapidjson::MemoryStream &stream, const JsonLimits &limits)
        : m_text(text)
        , m_stream(stream)
        , m_limits(limits)
    {
    }

    bool Null() { return add(JsonKind::Null); }
    bool Bool(bool isTrue)
    {
        const bool isAdded = add(JsonKind::Bool);
        m_content.nodes.back().isTrue = isTrue;
        return isAdded;
    }
    bool Int(int number) { return Double(number); }
    bool Uint(unsigned number) { return Double(number); }
    bool Int64(int64_t number) { return Double(static_cast<double>(number)); }
    bool Uint64(uint64_t number) { return Double(static_cast<double>(number)); }
    bool Double(double number)
    {
        const bool isAdded = add(JsonKind::Number);
        m_content.nodes.back().number = number;
        return isAdded;
    }
    bool RawNumber(const char *, rapidjson::SizeType, bool) { return false; }
    bool String(const char *text, rapidjson::SizeType size, bool);
    bool Key(const char *text, rapidjson::SizeType size, bool);
    bool StartObject() { return open(JsonKind::Object); }
    bool StartArray() { return open(JsonKind::Array); }
    bool EndObject(rapidjson::SizeType) { return close() && hasNoKeyTwice(); }
    bool EndArray(rapidjson::SizeType) { return close(); }

    [[nodiscard]] const std::optional<Fault> &fault() const { return m_fault; }
    JsonTree::Content take() { return std::move(m_content); }

private:
    bool add(JsonKind kind);
    bool open(JsonKind kind);
    bool close();
    bool hasNoKeyTwice();
    quint32 pool(const char *text, rapidjson::SizeType size);
    bool isGoodText(const char *text, rapidjson::SizeType size, quint32 offset);
    quint32 tokenStart();
    void passBracket();
    bool refuse(qsizetype offset, const QString &what, const QString &expected);

    QByteArrayView m_text;
    const rapidjson::MemoryStream &m_stream;
    JsonLimits m_limits;
    JsonTree::Content m_content;
    std::vector<quint32> m_open;
    quint32 m_closed = 0; ///< the container that ended last
    JsonNode m_member; ///< key of the value that comes next
    qsizetype m_tokenEnd = 0;
    std::optional<Fault> m_fault;
};

// The reader tells of a token when it has passed it: it began at the first byte after the last
// token that is neither white space nor a separator.
quint32 TreeBuilder::tokenStart()
{
    qsizetype start = m_tokenEnd;
    while (start < m_text.size() && QByteArrayView(" \t\r\n,:").contains(m_text[start]))
        ++start;
    m_tokenEnd = static_cast<qsizetype>(m_stream.Tell());
    return static_cast<quint32>(start);
}

// Of a bracket alone the reader tells before it has passed it.
void TreeBuilder::passBracket()
{
    m_tokenEnd = static_cast<qsizetype>(m_stream.Tell()) + 1;
}

bool TreeBuilder::refuse(qsizetype offset, const QString &what, const QString &expected)
{
    m_fault = Fault{offset, what, expected};
    return false;
}

bool TreeBuilder::add(JsonKind kind)
{
    JsonNode node = std::exchange(m_member, {});
    node.kind = kind;
    node.offset = tokenStart();
    node.parent = m_open.empty() ? 0 : m_open.back();
    node.end = static_cast<quint32>(m_content.nodes.size()) + 1;
    m_content.nodes.push_back(node);
    if (static_cast<qsizetype>(m_content.nodes.size()) <= m_limits.values)
        return true;
    return refuse(node.offset, u"there are too many values"_s,
        u"at most %1 values in one file"_s.arg(m_limits.values));
}

bool TreeBuilder::open(JsonKind kind)
{
    if (!add(kind))
        return false;
    passBracket();
    m_open.push_back(static_cast<quint32>(m_content.nodes.size()) - 1);
    if (static_cast<int>(m_open.size()) <= m_limits.depth)
        return true;
    return refuse(m_content.nodes.back().offset, u"brackets are nested too deeply"_s,
        u"at most %1 levels"_s.arg(m_limits.depth));
}

bool TreeBuilder::close()
{
    passBracket();
    m_closed = m_open.back();
    m_open.pop_back();
    m_content.nodes[m_closed].end = static_cast<quint32>(m_content.nodes.size());
    return true;
}

bool TreeBuilder::hasNoKeyTwice()
{
    const auto &nodes = m_content.nodes;
    const auto keyOf = [this, &nodes](quint32 index) {
        return QByteArrayView(m_content.pool).sliced(nodes[index].keyAt, nodes[index].keySize);
    };
    std::vector<quint32> members;
    for (quint32 at = m_closed + 1; at < nodes[m_closed].end; at = nodes[at].end)
        members.push_back(at);
    std::ranges::stable_sort(members, std::ranges::less(), keyOf);
    const auto twice = std::ranges::adjacent_find(members, std::ranges::equal_to(), keyOf);
    if (twice == members.end())
        return true;
    return refuse(nodes[*std::next(twice)].keyOffset,
        u"the key \"%1\" stands here a second time"_s.arg(QString::fromUtf8(keyOf(*twice))),
        u"each key once in an object"_s);
}

quint32 TreeBuilder::pool(const char *text, rapidjson::SizeType size)
{
    const auto at = static_cast<quint32>(m_content.pool.size());
    m_content.pool.append(text, size);
    return at;
}

// The reader lets a second half of a surrogate pair pass without its first.
bool TreeBuilder::isGoodText(const char *text, rapidjson::SizeType size, quint32 offset)
{
    if (size > m_limits.textBytes)
        return refuse(offset, u"a text is too long"_s,
            u"at most %1 bytes in one text"_s.arg(m_limits.textBytes));
    if (QByteArrayView(text, size).contains('\0'))
        return refuse(offset, u"a text holds the character U+0000"_s, u"characters that show"_s);
    if (!QUtf8StringView(text, size).isValidUtf8())
        return refuse(offset, u"a text holds half of a surrogate pair"_s,
            u"two \\u escapes that belong together, or the character itself"_s);
    return true;
}

bool TreeBuilder::String(const char *text, rapidjson::SizeType size, bool)
{
    if (!add(JsonKind::Text))
        return false;
    const quint32 at = pool(text, size);
    JsonNode &node = m_content.nodes.back();
    node.textAt = at;
    node.textSize = size;
    return isGoodText(text, size, node.offset);
}

bool TreeBuilder::Key(const char *text, rapidjson::SizeType size, bool)
{
    m_member.keyOffset = tokenStart();
    m_member.keyAt = pool(text, size);
    m_member.keySize = size;
    return isGoodText(text, size, m_member.keyOffset);
}

Fault brokenText(Code code, char byte)
{
    const bool isControl = static_cast<unsigned char>(byte) < 0x20U;
    switch (code) {
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
        return {0, u"a \\u escape is broken"_s, u"four hexadecimal digits after \\u"_s};
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
        return {0, u"a text holds half of a surrogate pair"_s,
            u"two \\u escapes that belong together, or the character itself"_s};
    case rapidjson::kParseErrorStringEscapeInvalid:
        return isControl ? Fault{0, u"a control character stands in a text"_s,
                   u"\\n, \\t or another escape, or the closing quotation mark"_s}
                         : Fault{0, u"an escape is not known"_s,
                             u"one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u"_s};
    case rapidjson::kParseErrorStringInvalidEncoding:
        return {0, u"a byte is not UTF-8"_s, u"text in UTF-8"_s};
    default:
        return {0, u"a text does not end"_s, u"a closing quotation mark"_s};
    }
}

Fault brokenOrder(Code code)
{
    switch (code) {
    case rapidjson::kParseErrorDocumentEmpty:
        return {0, u"there is no value"_s, u"an object in braces"_s};
    case rapidjson::kParseErrorDocumentRootNotSingular:
        return {0, u"something stands behind the end of the document"_s, u"nothing more"_s};
    case rapidjson::kParseErrorObjectMissName:
        return {0, u"a key is missing"_s, u"a key in double quotation marks, or }"_s};
    case rapidjson::kParseErrorObjectMissColon:
        return {0, u"a colon is missing"_s, u": between key and value"_s};
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
        return {0, u"an object goes on wrongly"_s, u", or }"_s};
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket:
        return {0, u"a list goes on wrongly"_s, u", or ]"_s};
    case rapidjson::kParseErrorNumberTooBig:
        return {0, u"a number is too big"_s, u"a number below 1.8e308"_s};
    case rapidjson::kParseErrorNumberMissFraction:
    case rapidjson::kParseErrorNumberMissExponent:
        return {0, u"a number is not finished"_s, u"a digit"_s};
    default:
        return {0, u"this is no value"_s,
            u"a text in double quotation marks, a number, true, false, null, [ or {"_s};
    }
}

Fault faultOf(const rapidjson::ParseResult &result, QByteArrayView text)
{
    const auto offset = std::min(static_cast<qsizetype>(result.Offset()), text.size());
    const char byte = offset < text.size() ? text[offset] : ' ';
    const bool isInText = result.Code() >= rapidjson::kParseErrorStringUnicodeEscapeInvalidHex
        && result.Code() <= rapidjson::kParseErrorStringInvalidEncoding;
    Fault fault = isInText ? brokenText(result.Code(), byte) : brokenOrder(result.Code());
    fault.offset = offset;
    if (offset == text.size())
        fault.what
            = text.trimmed().isEmpty() ? u"the file is empty"_s : u"the file ends too early"_s;
    else if (byte == '\0')
        fault.what = u"the character U+0000 stands here"_s;
    else if (static_cast<unsigned char>(byte) >= 0x80U && !isInText)
        fault.what = u"this character may stand in a text only"_s;
    return fault;
}

} // namespace

Result<JsonTree> parseJson(
    const QByteArray &document, const QString &fileName, const JsonLimits &limits)
{
    const qsizetype start = document.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const auto refused = [&](const Fault &fault) {
        Error error = errorInDocument(document, fileName, start + fault.offset);
        error.what = fault.what;
        error.expected = fault.expected;
        return error;
    };
    if (document.size() > limits.bytes)
        return refused({0, u"the file has %1 bytes, which is too big"_s.arg(document.size()),
            u"at most %1 bytes"_s.arg(limits.bytes)});
    const QByteArrayView text = QByteArrayView(document).sliced(start);
    rapidjson::MemoryStream stream(text.data(), static_cast<size_t>(text.size()));
    TreeBuilder builder(text, stream, limits);
    rapidjson::Reader reader;
    constexpr unsigned flags = rapidjson::kParseIterativeFlag
        | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseFullPrecisionFlag;
    const rapidjson::ParseResult result = reader.Parse<flags>(stream, builder);
    if (builder.fault())
        return refused(*builder.fault());
    if (result.IsError())
        return refused(faultOf(result, text));
    // To the reader a zero byte is the end of its input.
    if (static_cast<qsizetype>(stream.Tell()) < text.size())
        return refused(
            faultOf({rapidjson::kParseErrorDocumentRootNotSingular, stream.Tell()}, text));
    JsonTree::Content content = builder.take();
    for (JsonNode &node : content.nodes) {
        node.offset += static_cast<quint32>(start);
        node.keyOffset += static_cast<quint32>(start);
    }
    return JsonTree(std::move(content), document, fileName);
}

} // namespace Afterword
