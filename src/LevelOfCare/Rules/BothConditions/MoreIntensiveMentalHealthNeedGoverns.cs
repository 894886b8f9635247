using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.BothConditions;

[Name("BOTH-MENTAL-HEALTH")]
[Description("With both conditions, the mental-health need governs where it is the more intensive and its level has what the other need asks for.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Indicate)]
internal sealed partial class MoreIntensiveMentalHealthNeedGoverns : Rule
{
    public override void Define()
    {
        Indication substanceUse = default!;
        MentalHealthNeed mental = default!;

        When()
            .Match(() => substanceUse, indication => indication.IsOfAnEdition, indication => indication.IsTreatment)
            .Match(() => mental, need => need.IsAbove(substanceUse), need => !need.LosesMedicalManagement(substanceUse))
            .Not<OutOfScopeReason>()
            .Not<NoMentalHealthScope>();

        Then()
            .Yield(_ => new GoverningLevel(mental.In(substanceUse), substanceUse))
            .Yield(_ => new Finding(FindingCodes.DrivenBy, Severity.Note, NeedNames.MentalHealth, FindingMessages.DrivenByMentalHealth, true));
    }
}
