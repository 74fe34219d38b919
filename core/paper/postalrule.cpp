// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/postalrule.h"

#include "core/base/tomltree.h"

#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

Error wrong(const TomlNode &node, const QString &file, const QString &path, const QString &expected)
{
    return {.kind = Error::Kind::Input,
        .what = u"this is no rule of an address"_s,
        .file = file,
        .line = node.line,
        .column = node.column,
        .path = path,
        .expected = expected};
}

QRegularExpression codePattern(const QString &code)
{
    return QRegularExpression(u"(?<![\\w-])(?:[A-Z]{1,2}-)?("_s + code + u")(?![\\w-])"_s,
        QRegularExpression::CaseInsensitiveOption);
}

Result<PostalRule> ruleFrom(const TomlMember &member, const QString &file)
{
    const auto *table = std::get_if<TomlNode::Table>(&member.value.value);
    if (!table)
        return wrong(member.value, file, member.key, u"a table"_s);
    PostalRule rule{.country = member.key};
    for (const auto &[key, node] : *table) {
        const QString path = member.key + u'.' + key;
        const auto *text = std::get_if<QString>(&node.value);
        const auto *flag = std::get_if<bool>(&node.value);
        if (key == "format"_L1 && text)
            rule.lines = text->split(u'/');
        else if (key == "code"_L1 && text)
            rule.code = QRegularExpression(*text).isValid() ? codePattern(*text)
                                                            : QRegularExpression(*text);
        else if (key == "capitals"_L1 && flag)
            rule.isCapital = *flag;
        else
            return wrong(node, file, path, u"format, code or capitals"_s);
        if (!rule.code.isValid())
            return wrong(node, file, path, u"a regular expression"_s);
    }
    const QString all = rule.lines.join(u'/');
    if (!all.contains(u"{town}"_s) || !all.contains(u"{code}"_s) || rule.code.captureCount() != 1)
        return wrong(member.value, file, member.key, u"{town} and {code} in format, and code"_s);
    return rule;
}

std::vector<PostalRule> builtIn()
{
    QFile file(u":/paper/postal.toml"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Result<std::vector<PostalRule>> rules = readPostalRules(file.readAll(), file.fileName());
    return rules ? *std::move(rules) : std::vector<PostalRule>();
}

} // namespace

Result<std::vector<PostalRule>> readPostalRules(const QByteArray &toml, const QString &fileName)
{
    const Result<TomlNode> root = parseToml(toml, fileName);
    if (!root)
        return root.error();
    std::vector<PostalRule> rules;
    for (const TomlMember &member : std::get<TomlNode::Table>(root->value)) {
        const Result<PostalRule> rule = ruleFrom(member, fileName);
        if (!rule)
            return rule.error();
        rules.push_back(*rule);
    }
    return rules;
}

const PostalRule *postalRuleOf(const QString &country)
{
    static const std::vector<PostalRule> rules = builtIn();
    const auto found = std::ranges::find(rules, country, &PostalRule::country);
    return found == rules.end() ? nullptr : &*found;
}

} // namespace Afterword
