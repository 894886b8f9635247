using System.Collections.Immutable;

namespace LevelOfCare.Deciding;

/// <summary>States where a rule set comes from. Citations and origins are read off the rules; the rest is written down here.</summary>
internal static class SourceAttributes
{
    /// <summary>To be set with every change of a rule, a fact, a row or the built-in profile, to the day of the change; docs/versioning.md says when, and a test asks for it.</summary>
    private static readonly DateOnly Date = new(2026, 11, 28);

    private static readonly ImmutableArray<PersonalCharacteristic> Attributes =
    [
        new("age", AttributeUse.Scope, "Which criteria apply: below 12 none, below 18 the third edition's for adolescents. Within a group age changes nothing."),
        new("diagnosis", AttributeUse.Scope, "Whether a substance use disorder is diagnosed decides whether the criteria apply. In the third edition it also asks for level 1."),
        new("ratings of health, behavior and environment", AttributeUse.Indication, "The assessor's ratings are what the level is decided by."),
        new("pregnancy", AttributeUse.Indication, "Withdrawal in pregnancy is managed at a higher level (third edition); the fourth edition rates pregnancy by itself (2B)."),
        new("cognitive limitation", AttributeUse.Indication, "An adult who needs a slower, more concrete program gets 3.3 in the place of 3.1 or 3.5 (third edition)."),
        new("language", AttributeUse.Selection, "A wish, compared with the languages of programs."),
        new("distance and time", AttributeUse.Selection, "Wishes, compared with where and when programs are."),
        new("coverage", AttributeUse.Selection, "What a payer authorizes can change what is selected and is told as a gap; never what is indicated."),
        new("sex and gender identity", AttributeUse.NotUsed, "A case does not say it."),
        new("race and ethnicity", AttributeUse.NotUsed, "A case does not say it."),
        new("religion", AttributeUse.NotUsed, "A case does not say it."),
        new("sexual orientation", AttributeUse.NotUsed, "A case does not say it."),
        new("nationality and immigration status", AttributeUse.NotUsed, "A case does not say it."),
        new("income", AttributeUse.NotUsed, "A case does not say it."),
        new("name, birth date, address and other identity", AttributeUse.NotUsed, "A case has an id of the caller's own choice and nothing else to know a person by."),
    ];

    public static RuleSetSource Of(IReadOnlyCollection<RuleInfo> rules) => new(
        "The LevelOfCare authors",
        Date,
        "Supports a professional who places a person in treatment: says what the published method comes to for given ratings, and why. It does not rate, diagnose or replace judgment.",
        [.. rules.Where(rule => rule.Source.Length > 0).GroupBy(rule => rule.Source).Select(group => new SourceCitation(group.Key, group.Count()))],
        [.. rules.Select(rule => rule.Origin).Distinct()],
        Attributes);
}
