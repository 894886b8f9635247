using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using LevelOfCare.Criteria.FourthEdition;
using LevelOfCare.Criteria.Withdrawal;
using LevelOfCare.Engine;
using LevelOfCare.Facts;
using LevelOfCare.Plans;
using LevelOfCare.Rules;

namespace LevelOfCare.Deciding;

/// <summary>Lists rules and rows as data, and hashes everything that can change an answer.</summary>
internal static class RuleBaseBuilder
{
    public static RuleBase Build(Profile profile, ImmutableArray<Dsl.Rule> houseRules, Func<ImmutableArray<HouseRuleRemark>>? verifier)
    {
        var house = new RuleArea(() => houseRules.Select(rule => Describe("house", rule)));
        var rows = new RuleArea(() => MinimumTable.All.Select(Describe).Concat(profile.Withdrawal.Bands.Select(Describe)).Append(Describe(profile.Withdrawal)));
        return new(
            [.. RuleCatalog.ByArea().Select(area => new RuleArea(() => area.Rules().Select(rule => Describe(area.Name, rule)))), house, rows],
            // The library's own rules are listed with their fingerprints when it is built; to make all their plans would take longer than to decide a case.
            () => $"sha256:{HashOf(SourceFingerprints.Rules.Split('\n').Concat(house.Rules.Concat(rows.Rules).Select(LineOf)), SourceFingerprints.Types.Split('\n'), profile)}")
        {
            Verifier = verifier,
        };
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
        // The confidence by its name, as in the profile's settings: see there.
        var sentence = $"{code.Subdimension.Key} ({code.Subdimension.Name}) rated {code.Code} {asks}.";
        return new(
            row.Id, sentence, "fourth edition, criteria", row.Confidence, row.Source, typeof(RuleBaseBuilder).Assembly.GetName().Name!, [], [], Sha256($"{row.Id}\n{sentence}\n{row.Confidence.ToString()}"));
    }

    private static RuleInfo Describe(WithdrawalBand band) => Row(ProfileRows.NameOf(band), ProfileRows.SentenceOf(band), band.Confidence, band.Source);

    private static RuleInfo Describe(WithdrawalProfile profile) => Row(
        "WM-PROFILE", ProfileRows.SentenceOf(profile), profile == WithdrawalProfile.Wm2020 ? Confidence.Ours : null, profile == WithdrawalProfile.Wm2020 ? Citations.Ours : "");

    private static RuleInfo Row(string name, string sentence, Confidence? confidence, string source) =>
        new(name, sentence, "withdrawal scales, cut-offs", confidence, source, typeof(RuleBaseBuilder).Assembly.GetName().Name!, [], [], Sha256($"{name}\n{sentence}\n{confidence?.ToString()}"));

    /// <summary>Of rules and rows by name, of the library's types and of the profile; in whatever order they come.</summary>
    public static string HashOf(IEnumerable<RuleInfo> rules, IEnumerable<string> types, Profile profile) => HashOf(rules.Select(LineOf), types, profile);

    private static string HashOf(IEnumerable<string> rules, IEnumerable<string> types, Profile profile)
    {
        List<string> lines = [.. rules, .. types];
        foreach (var setting in profile.Settings)
        {
            lines.Add($"{setting.Name} = {setting.Text}");
        }

        lines.Sort(StringComparer.Ordinal);
        return Sha256(string.Join('\n', lines));
    }

    private static string LineOf(RuleInfo rule) => $"{rule.Name} {rule.Fingerprint}";

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
