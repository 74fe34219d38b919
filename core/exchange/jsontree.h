// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

#include <vector>

namespace Afterword {

enum class JsonKind { Null, Bool, Number, Text, Array, Object };

/// One value of a JSON document, in the order of the document: what a container holds follows it,
/// up to `end`. Offsets count bytes of the document.
struct JsonNode
{
    JsonKind kind = JsonKind::Null;
    bool isTrue = false;
    quint32 parent = 0; ///< the root is its own
    quint32 end = 0; ///< index of the first node behind it and all it holds
    quint32 offset = 0;
    quint32 keyOffset = 0;
    quint32 keyAt = 0; ///< in the pool, as is `textAt`
    quint32 keySize = 0;
    quint32 textAt = 0;
    quint32 textSize = 0;
    double number = 0;
};

class JsonValue;

/// A JSON document that remembers where each of its values stands. Flat, so that no depth of
/// nesting is a depth of calls.
class JsonTree final
{
public:
    /// What a parser found: nodes, and the characters of their keys and texts in one pool.
    struct Content
    {
        std::vector<JsonNode> nodes;
        QByteArray pool; ///< UTF-8
    };

    JsonTree(Content content, QByteArray document, QString fileName);

    /// Valid as long as the tree stands where it is.
    [[nodiscard]] JsonValue root() const;
    [[nodiscard]] const JsonNode &node(quint32 index) const { return m_content.nodes[index]; }
    /// A key or a text, UTF-8.
    [[nodiscard]] QByteArrayView pooled(quint32 at, quint32 size) const;
    [[nodiscard]] Error errorAt(quint32 offset) const;

private:
    Content m_content;
    QByteArray m_document;
    QString m_fileName;
};

/// A look at one value of a `JsonTree`.
class JsonValue final
{
public:
    JsonValue(const JsonTree &tree, quint32 index)
        : m_tree(&tree)
        , m_index(index)
    {
    }

    [[nodiscard]] JsonKind kind() const { return node().kind; }
    [[nodiscard]] bool isNull() const { return kind() == JsonKind::Null; }
    [[nodiscard]] bool isTrue() const { return node().isTrue; }
    [[nodiscard]] double number() const { return node().number; }
    [[nodiscard]] QString text() const;
    /// UTF-8; empty if this is no member of an object.
    [[nodiscard]] QByteArrayView key() const;
    /// What an array or object holds, in the order of the document; nothing for other values.
    [[nodiscard]] QList<JsonValue> children() const;
    /// Where it stands in the document, as in `opportunities[0].interviews[1].start`.
    [[nodiscard]] QString path() const;
    /// Bytes from the document's start; of two values, the first has the smaller one.
    [[nodiscard]] quint32 offset() const { return node().offset; }
    [[nodiscard]] quint32 keyOffset() const { return node().keyOffset; }

    /// An error about this value.
    [[nodiscard]] Error error(const QString &what, const QString &expected) const;
    /// An error about the key under which it stands.
    [[nodiscard]] Error keyError(const QString &what, const QString &expected) const;

private:
    [[nodiscard]] const JsonNode &node() const { return m_tree->node(m_index); }
    [[nodiscard]] Error errorAt(quint32 offset, const QString &what, const QString &expected) const;
    [[nodiscard]] QString step() const;

    const JsonTree *m_tree;
    quint32 m_index;
};

/// An input error at a byte of `document`, with the line and the column that a person would count.
Error errorInDocument(const QByteArray &document, const QString &fileName, qsizetype offset);

} // namespace Afterword
