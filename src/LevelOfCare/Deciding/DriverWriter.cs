using System.Collections.Immutable;
using LevelOfCare.Engine.Unknowns;
using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Deciding;

/// <summary>Writes the requirements that a label rests on: those in its derivation; while it is undetermined, all that are known so far.</summary>
internal sealed class DriverWriter(Lazy<RuleBase> rules, ICriterionText? text, MessageWriter writer)
{
    public ImmutableArray<Driver> Write(Edition? edition, Derivations derivations, object? conclusion, KnownFacts? known)
    {
        var facts = conclusion is null ? derivations.Everything : edition == Edition.Third ? OfThird(derivations, conclusion) : derivations.Below(conclusion);
        var supported = facts.Where(fact => !derivations.RestsOnAssumption(fact, known)).ToList();
        return
        [
            .. supported.OfType<Requirement>()
                .Where(requirement => requirement.Minimum.Edition is null || requirement.Minimum.Edition == edition)
                .OrderByDescending(requirement => requirement.Minimum, IntensityOrder.Instance)
                .ThenByDescending(requirement => requirement.AsksForEnhanced)
                .SelectMany(requirement => Of(requirement, derivations, known))
                .GroupBy(driver => driver.Minimum)
                .SelectMany(group => group.OrderBy(driver => driver.About, StringComparer.Ordinal).ThenBy(driver => driver.Rule, StringComparer.Ordinal)),
            .. supported.OfType<RecoveryResidenceNeed>()
                .OrderBy(need => need.Row.Code.Subdimension.Index)
                .Select(Of),
            .. supported.OfType<EnhancementNeed>()
                .OrderBy(need => need.AddOn)
                .ThenBy(need => need.About, StringComparer.Ordinal)
                .Select(need => Of(need, derivations.RuleOf(need))),
            .. supported.OfType<SlowerPaceNeed>().Select(need => Of(need, derivations.RuleOf(need))),
            .. supported.OfType<AddOnNeed>()
                .Where(_ => edition == Edition.Third)
                .OrderBy(need => need.AddOn)
                .Select(need => Of(need, derivations.RuleOf(need))),
        ];
    }

    /// <summary>
    /// In the third edition the highest requirement decides alone, and every one is shown, so that a clinician who disagrees with it sees the next. Beside the
    /// mental-health track only where the substance-use need has a say, and of the other track only what the answer rests on.
    /// </summary>
    private static IEnumerable<object> OfThird(Derivations derivations, object conclusion)
    {
        if (conclusion is Indication)
        {
            return derivations.Everything;
        }

        var below = derivations.Below(conclusion).ToList();
        return below.Exists(fact => fact is Indication) ? below.Concat(derivations.Everything.Where(fact => fact is not Requirement { Minimum.Edition: null })).Distinct() : below;
    }

    /// <summary>The drivers of every set of answers, in the order in which <see cref="Write"/> lists them.</summary>
    public AnswerTable<Driver> Table(Edition edition, LevelAnswers answers) => new(
        [
            .. Cited<Requirement>(answers)
                .Where(cited => cited.Fact.Minimum.Edition == edition)
                .Select(cited => (Requirement: cited.Fact, Driver: Of(cited.Fact, cited.Rule), cited.Holds))
                .OrderByDescending(entry => entry.Requirement.Minimum.Rank)
                .ThenByDescending(entry => entry.Requirement.AsksForEnhanced)
                .ThenBy(entry => entry.Driver.About, StringComparer.Ordinal)
                .ThenBy(entry => entry.Driver.Rule, StringComparer.Ordinal)
                .Select(entry => (entry.Driver, entry.Holds)),
            .. Cited<RecoveryResidenceNeed>(answers)
                .OrderBy(cited => cited.Fact.Row.Code.Subdimension.Index)
                .Select(cited => (Of(cited.Fact), cited.Holds)),
            .. Cited<EnhancementNeed>(answers)
                .OrderBy(cited => cited.Fact.AddOn)
                .ThenBy(cited => cited.Fact.About, StringComparer.Ordinal)
                .Select(cited => (Of(cited.Fact, cited.Rule), cited.Holds)),
            .. Cited<SlowerPaceNeed>(answers).Select(cited => (Of(cited.Fact, cited.Rule), cited.Holds)),
            .. Cited<AddOnNeed>(answers)
                .OrderBy(cited => cited.Fact.AddOn)
                .Select(cited => (Of(cited.Fact, cited.Rule), cited.Holds)),
        ],
        answers.Outcomes.AnswerCounts);

    private static IEnumerable<(T Fact, string Rule, AnswerDiagram<bool> Holds)> Cited<T>(LevelAnswers answers) =>
        answers.Cited.Where(cited => cited.Fact is T).Select(cited => ((T)cited.Fact, cited.Rule, cited.Holds));

    /// <summary>One driver for the row, or for each rule: several rules can ask for the same because of the same.</summary>
    private IEnumerable<Driver> Of(Requirement requirement, Derivations derivations, KnownFacts? known) =>
        NamesFor(requirement, derivations, known).Select(name => Of(requirement, name));

    /// <summary>The row that a requirement is cited for, or each rule.</summary>
    public static IEnumerable<string> NamesFor(Requirement requirement, Derivations derivations, KnownFacts? known) =>
        requirement.Row is { } row ? [row.Id] : derivations.RulesOf(requirement, known);

    /// <summary>The driver of a requirement that is cited for a row or rule.</summary>
    public Driver Of(Requirement requirement, string name)
    {
        var rule = rules.Value.Find(name);
        return new(
            requirement.About,
            requirement.Value,
            requirement.MinimumText,
            name,
            text?.Find(name) ?? SentenceOf(requirement, rule),
            rule?.Confidence ?? Confidence.Ours,
            rule?.Source ?? "");
    }

    /// <summary>What a rule says.</summary>
    public string SentenceOf(string rule) => text?.Find(rule) ?? (rules.Value.Find(rule) is { } found ? writer.RuleSentence(found) : "");

    /// <summary>A row says all by itself, and so does a rule of the third edition; the sentence of a house rule may not say what it requires.</summary>
    private string SentenceOf(Requirement requirement, RuleInfo? rule) => requirement switch
    {
        { Row: null, IsThirdEdition: true, IsCriterion: true } when rule is not null => writer.Write(Sentences.Driver(requirement.About, requirement.Value, writer.RuleSentence(rule))),
        { Row: null } when rule is not null => $"{writer.Write(Sentences.Driver(requirement))} {writer.RuleSentence(rule)}".TrimEnd(),
        _ => writer.Write(Sentences.Driver(requirement)),
    };

    private Driver Of(EnhancementNeed need, string? rule) => OfRule(need.About, need.Value, need.IsBiomedical ? "BIO" : "COE", rule);

    private Driver Of(AddOnNeed need, string? rule) => OfRule(need.About, need.Value, Json.Codes.AddOn.Of(need.AddOn), rule);

    /// <summary>The need for a slower pace, which no requirement states.</summary>
    public Driver Of(SlowerPaceNeed _, string? rule) => OfRule(CaseFactNames.Of(Circumstance.CognitiveLimitation), "true", ThirdEditionLevels.Level33.Code, rule);

    private Driver OfRule(string about, string value, string minimum, string? name)
    {
        var rule = rules.Value.Find(name ?? "");
        var sentence = text?.Find(name ?? "") ?? writer.Write(Sentences.Driver(about, value, rule is null ? "" : writer.RuleSentence(rule)));
        return new(about, value, minimum, name ?? "", sentence, rule?.Confidence ?? Confidence.Ours, rule?.Source ?? "");
    }

    private Driver Of(RecoveryResidenceNeed need) => new(
        need.Row.Code.Subdimension.Key,
        need.Row.Code.Code,
        "RR",
        need.Row.Id,
        text?.Find(need.Row.Id) ?? writer.Write(Sentences.Driver(need)),
        need.Row.Confidence,
        need.Row.Source);
}
