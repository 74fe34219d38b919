// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/doubts/linkparser.h"

#include <link-grammar/link-includes.h>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr int mostLinkages = 20;
constexpr int mostSeconds = 1;

struct Free
{
    void operator()(Dictionary dictionary) const { dictionary_delete(dictionary); }
    void operator()(Parse_Options options) const { parse_options_delete(options); }
    void operator()(Sentence_s *sentence) const { sentence_delete(sentence); }
    void operator()(Linkage_s *linkage) const { linkage_delete(linkage); }
};

template<typename T>
using Held = std::unique_ptr<std::remove_pointer_t<T>, Free>;

// It would speak to standard error about locales that are not there.
void beSilent(lg_errinfo *, void *) { }

} // namespace

struct LinkParser::Engine
{
    Held<Dictionary> dictionary;
    Held<Parse_Options> options;
};

Result<LinkParser> LinkParser::open()
{
    lg_error_set_handler(beSilent, nullptr);
    auto engine = std::make_unique<Engine>();
    engine->options.reset(parse_options_create());
    parse_options_set_verbosity(engine->options.get(), 0);
    parse_options_set_spell_guess(engine->options.get(), 0);
    parse_options_set_linkage_limit(engine->options.get(), mostLinkages);
    parse_options_set_max_parse_time(engine->options.get(), mostSeconds);
    parse_options_set_min_null_count(engine->options.get(), 0);
    parse_options_set_max_null_count(engine->options.get(), 0);
    engine->dictionary.reset(dictionary_create_lang("en"));
    if (!engine->dictionary) {
        return Error{.kind = Error::Kind::Access,
            .what = u"there is no dictionary of link grammar"_s,
            .expected = u"the package link-grammar-dictionaries-en or its like"_s};
    }
    return LinkParser(std::move(engine));
}

LinkParser::LinkParser(std::unique_ptr<Engine> engine)
    : m_engine(std::move(engine))
{
}

LinkParser::LinkParser(LinkParser &&) noexcept = default;
LinkParser &LinkParser::operator=(LinkParser &&) noexcept = default;
LinkParser::~LinkParser() = default;

std::optional<double> LinkParser::cost(const QString &sentence) const
{
    const Parse_Options options = m_engine->options.get();
    parse_options_reset_resources(options);
    const Held<::Sentence> parsed(
        sentence_create(sentence.toUtf8().constData(), m_engine->dictionary.get()));
    if (!parsed || sentence_parse(parsed.get(), options) < 1
        || sentence_num_valid_linkages(parsed.get()) < 1)
        return {};
    const Held<Linkage> best(linkage_create(0, parsed.get(), options));
    if (!best || linkage_unused_word_cost(best.get()) > 0)
        return {};
    return linkage_disjunct_cost(best.get());
}

} // namespace Afterword
