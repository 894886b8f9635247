using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using LevelOfCare.Criteria.FourthEdition;
using LevelOfCare.Criteria.Withdrawal;
using LevelOfCare.Engine;
using LevelOfCare.Facts;
using LevelOfCare.Plans;

namespace LevelOfCare.Deciding;

/// <summary>Lists rules and rows as data, and hashes everything that can change an answer.</summary>
internal static class RuleBaseBuilder
{
    public static RuleBase Build(Profile profile, IReadOnlyList<(string Area, IReadOnlyList<Dsl.Rule> Rules)> areas, Func<ImmutableArray<HouseRuleRemark>>? verifier)
    {
        var infos = new List<RuleInfo>();
        foreach (var (area, rules) in areas)
        {
            infos.AddRange(rules.Select(rule => Describe(area, rule)));
        }

        infos.AddRange(MinimumTable.All.Select(Describe));
        infos.AddRange(profile.Withdrawal.Bands.Select(Describe));
        infos.Add(Describe(profile.Withdrawal));
        return new([.. infos], $"sha256:{Hash(infos, profile)}") { Verifier = verifier };
    }

    private static RuleInfo Describe(string area, Dsl.Rule rule)
    {
        var plan = RuleProgram.PlanOf(rule);
        var type = rule.GetType();
        var source = type.GetCustomAttribute<SourceAttribute>();
        return new(
            plan.Name,
            plan.Description,
            area,
            source?.Confidence,
            source?.Citation ?? "",
            type.Assembly.GetName().Name!,
            [.. plan.Patterns.Select(pattern => pattern.FactType.Name).Distinct().Order(StringComparer.Ordinal)],
            [.. plan.Yields.Select(yielded => yielded.FactType.Name).Distinct().Order(StringComparer.Ordinal)],
            OriginOf(type, plan))
        {
            Tags = [.. type.GetCustomAttributes<TagAttribute>().Select(tag => tag.Value).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>A house rule may call code of its own assembly, so the fingerprint of its source alone would not be enough.</summary>
    private static string OriginOf(Type type, RulePlan plan) =>
        type.Assembly == typeof(RuleBaseBuilder).Assembly ? plan.Fingerprint : $"{plan.Fingerprint}:{type.Module.ModuleVersionId:n}";

    private static RuleInfo Describe(CriterionRow row)
    {
        var code = row.Code;
        var asks = row switch
        {
            { Minimum: { } minimum } => $"asks for at least {minimum.Code}{(row.CoOccurringEnhanced ? " COE" : "")}",
            { AsksForRecoveryResidence: true } => "asks for a recovery residence",
            { AsksForEvaluation: true } => "is to be evaluated now",
            _ => "asks to continue the medication",
        };
        var sentence = $"{code.Subdimension.Key} ({code.Subdimension.Name}) rated {code.Code} {asks}.";
        return new(
            row.Id, sentence, "fourth edition, criteria", row.Confidence, row.Source, typeof(RuleBaseBuilder).Assembly.GetName().Name!, [], [], Sha256($"{row.Id}\n{sentence}\n{row.Confidence}"));
    }

    private static RuleInfo Describe(WithdrawalBand band) => Row(ProfileRows.NameOf(band), ProfileRows.SentenceOf(band), band.Confidence, band.Source);

    private static RuleInfo Describe(WithdrawalProfile profile) => Row(
        "WM-PROFILE", ProfileRows.SentenceOf(profile), profile == WithdrawalProfile.Wm2020 ? Confidence.Ours : null, profile == WithdrawalProfile.Wm2020 ? Citations.Ours : "");

    private static RuleInfo Row(string name, string sentence, Confidence? confidence, string source) =>
        new(name, sentence, "withdrawal scales, cut-offs", confidence, source, typeof(RuleBaseBuilder).Assembly.GetName().Name!, [], [], Sha256($"{name}\n{sentence}\n{confidence}"));

    private static string Hash(IEnumerable<RuleInfo> rules, Profile profile) => HashOf(rules, SourceFingerprints.All, profile);

    /// <summary>Of rules and rows by name, of the library's types and of the profile; in whatever order they come.</summary>
    public static string HashOf(IEnumerable<RuleInfo> rules, IEnumerable<(string Type, string Sha256)> types, Profile profile) => Sha256(string.Join(
        '\n',
        rules.Select(rule => $"{rule.Name} {rule.Fingerprint}")
            .Concat(types.Select(type => $"{type.Type} {type.Sha256}"))
            .Concat(profile.Settings.Select(setting => $"{setting.Name} = {setting.Text}"))
            .Order(StringComparer.Ordinal)));

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
