using LevelOfCare.Engine;
using LevelOfCare.Rules;

namespace LevelOfCare.Deciding;

/// <summary>A valid case as facts for a host that runs the rules in an engine of its own: what the case says, and nothing assumed.</summary>
internal static class HostedFacts
{
    private static readonly Lazy<SafetyFloors> Floors = new(() => new(new(RuleCatalog.FourthEdition()), EmbeddedRunner.Instance));

    private static readonly Profile Usual = Profile.Usual;

    private static readonly WithdrawalQuestions Withdrawal = new(Usual.Withdrawal);

    public static IReadOnlyList<object> Of(PlacementCase patientCase)
    {
        var isFourth = patientCase.Edition == Edition.Fourth;
        var level = isFourth ? FourthEditionQuestions.Answer(patientCase) : ThirdEditionQuestions.Answer(patientCase);
        var known = new JointCase(patientCase, level, Withdrawal.Answer(patientCase), Usual).Known.Distinct().ToList();
        return isFourth ? [.. known, .. Floors.Value.Of(known)] : known;
    }
}
