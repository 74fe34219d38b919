// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsontree.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

bool beginsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

} // namespace

Error errorInDocument(const QByteArray &document, const QString &fileName, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(document).first(std::min(offset, document.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    QByteArrayView line = before.sliced(lineStart);
    if (lineStart == 0 && line.startsWith(byteOrderMark))
        line = line.sliced(byteOrderMark.size());
    Error error;
    error.kind = Error::Kind::Input;
    error.file = fileName;
    error.line = static_cast<int>(std::ranges::count(before, '\n')) + 1;
    error.column = static_cast<int>(std::ranges::count_if(line, beginsCharacter)) + 1;
    return error;
}

JsonTree::JsonTree(Content content, QByteArray document, QString fileName)
    : m_content(std::move(content))
    , m_document(std::move(document))
    , m_fileName(std::move(fileName))
{
    Q_ASSERT(!m_content.nodes.empty());
}

JsonValue JsonTree::root() const
{
    return {*this, 0};
}

QByteArrayView JsonTree::pooled(quint32 at, quint32 size) const
{
    return QByteArrayView(m_content.pool).sliced(at, size);
}

Error JsonTree::errorAt(quint32 offset) const
{
    return errorInDocument(m_document, m_fileName, offset);
}

QString JsonValue::text() const
{
    return QString::fromUtf8(m_tree->pooled(node().textAt, node().textSize));
}

QByteArrayView JsonValue::key() const
{
    return m_tree->pooled(node().keyAt, node().keySize);
}

QList<JsonValue> JsonValue::children() const
{
    QList<JsonValue> found;
    for (quint32 child = m_index + 1; child < node().end; child = m_tree->node(child).end)
        found.append(JsonValue(*m_tree, child));
    return found;
}

QString JsonValue::path() const
{
    QString path;
    for (JsonValue value = *this; value.m_index != 0; value.m_index = value.node().parent)
        path.prepend(value.step());
    return path.startsWith(u'.') ? path.sliced(1) : path;
}

QString JsonValue::step() const
{
    const JsonValue parent(*m_tree, node().parent);
    if (parent.kind() == JsonKind::Object)
        return u'.' + QString::fromUtf8(key());
    int place = 0;
    for (quint32 child = parent.m_index + 1; child < m_index; child = m_tree->node(child).end)
        ++place;
    return u"[%1]"_s.arg(place);
}

Error JsonValue::error(const QString &what, const QString &expected) const
{
    return errorAt(node().offset, what, expected);
}

Error JsonValue::keyError(const QString &what, const QString &expected) const
{
    return errorAt(node().keyOffset, what, expected);
}

Error JsonValue::errorAt(quint32 offset, const QString &what, const QString &expected) const
{
    Error error = m_tree->errorAt(offset);
    error.what = what;
    error.path = path();
    error.expected = expected;
    return error;
}

} // namespace Afterword
