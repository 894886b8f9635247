using System.Collections.Immutable;
using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Deciding;

/// <summary>Writes the requirements that a label rests on: those in its derivation; while it is undetermined, all that are known so far.</summary>
internal sealed class DriverWriter(RuleBase rules, ICriterionText? text, MessageWriter writer)
{
    public ImmutableArray<Driver> Write(Edition edition, Derivations derivations, Indication? indicated, KnownFacts? known)
    {
        // In the third edition the highest requirement decides alone, and every one is shown, so that a clinician who disagrees with it sees the next.
        var facts = indicated is null || edition == Edition.Third ? derivations.Everything : derivations.Below(indicated);
        var supported = facts.Where(fact => !derivations.RestsOnAssumption(fact, known)).ToList();
        return
        [
            .. supported.OfType<Requirement>()
                .Where(requirement => requirement.Minimum.Edition == edition)
                .OrderByDescending(requirement => requirement.Minimum.Rank)
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
                .Select(need => OfRule(need.About, need.Value, need.IsBiomedical ? "BIO" : "COE", derivations.RuleOf(need))),
            .. supported.OfType<SlowerPaceNeed>()
                .Select(need => OfRule(CaseFactNames.Of(Circumstance.CognitiveLimitation), "true", ThirdEditionLevels.Level33.Code, derivations.RuleOf(need))),
        ];
    }

    /// <summary>One driver for the row, or for each rule: several rules can ask for the same because of the same.</summary>
    private IEnumerable<Driver> Of(Requirement requirement, Derivations derivations, KnownFacts? known) =>
        (requirement.Row is { } row ? [row.Id] : derivations.RulesOf(requirement, known)).Select(name => Of(requirement, name));

    private Driver Of(Requirement requirement, string name)
    {
        var rule = rules.Find(name);
        return new(
            requirement.About,
            requirement.Value,
            requirement.MinimumText,
            name,
            text?.Find(name) ?? SentenceOf(requirement, rule),
            rule?.Confidence ?? Confidence.Ours,
            rule?.Source ?? "");
    }

    /// <summary>A row says all by itself, and so does a rule of the third edition; the sentence of a house rule may not say what it requires.</summary>
    private string SentenceOf(Requirement requirement, RuleInfo? rule) => requirement switch
    {
        { Row: null, IsThirdEdition: true, IsCriterion: true } when rule is not null => writer.Write(Sentences.Driver(requirement.About, requirement.Value, writer.RuleSentence(rule))),
        { Row: null } when rule is not null => $"{writer.Write(Sentences.Driver(requirement))} {writer.RuleSentence(rule)}".TrimEnd(),
        _ => writer.Write(Sentences.Driver(requirement)),
    };

    private Driver OfRule(string about, string value, string minimum, string? name)
    {
        var rule = rules.Find(name ?? "");
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
