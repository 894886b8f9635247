using System.Collections.Immutable;
using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Deciding;

/// <summary>Writes the requirements that a label rests on: those in its derivation; while it is undetermined, all that are known so far.</summary>
internal sealed class DriverWriter(RuleBase rules, ICriterionText? text, MessageWriter writer)
{
    public ImmutableArray<Driver> Write(Derivations derivations, object? conclusion, KnownFacts? known)
    {
        var facts = conclusion is null ? derivations.Everything : derivations.Below(conclusion);
        var supported = facts.Where(fact => !derivations.RestsOnAssumption(fact, known)).ToList();
        return
        [
            .. supported.OfType<Requirement>()
                .OrderByDescending(requirement => requirement.Minimum, IntensityOrder.Instance)
                .ThenByDescending(requirement => requirement.AsksForEnhanced)
                .Select(requirement => (requirement.About, Driver: Of(requirement, derivations)))
                .GroupBy(entry => entry.Driver.Minimum)
                .SelectMany(group => group.Select(entry => entry.Driver).OrderBy(driver => driver.About, StringComparer.Ordinal).ThenBy(driver => driver.Rule, StringComparer.Ordinal)),
            .. supported.OfType<RecoveryResidenceNeed>()
                .OrderBy(need => need.Row.Code.Subdimension.Index)
                .Select(Of),
        ];
    }

    private Driver Of(Requirement requirement, Derivations derivations)
    {
        var name = requirement.Row?.Id ?? derivations.RuleOf(requirement) ?? "";
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

    /// <summary>A row says all by itself; a rule's own sentence tells what it looks at.</summary>
    private string SentenceOf(Requirement requirement, RuleInfo? rule) => requirement.Row is null && rule is not null
        ? $"{writer.Write(Sentences.Driver(requirement))} {writer.RuleSentence(rule)}".TrimEnd()
        : writer.Write(Sentences.Driver(requirement));

    private Driver Of(RecoveryResidenceNeed need) => new(
        need.Row.Code.Subdimension.Key,
        need.Row.Code.Code,
        "RR",
        need.Row.Id,
        text?.Find(need.Row.Id) ?? writer.Write(Sentences.Driver(need)),
        need.Row.Confidence,
        need.Row.Source);
}
