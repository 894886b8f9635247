using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.BothConditions;

[Name("BOTH-SUBSTANCE-USE")]
[Description("With both conditions, the substance-use need governs where it is the more intensive.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Indicate)]
internal sealed partial class MoreIntensiveSubstanceUseNeedGoverns : Rule
{
    public override void Define()
    {
        Indication substanceUse = default!;
        MentalHealthNeed mental = default!;

        When()
            .Match(() => substanceUse, indication => indication.IsOfAnEdition, indication => indication.IsTreatment)
            .Match(() => mental, need => need.IsBelow(substanceUse))
            .Not<OutOfScopeReason>()
            .Not<NoMentalHealthScope>();

        Then()
            .Yield(_ => new GoverningLevel(substanceUse.Level, substanceUse))
            .Yield(_ => new Finding(FindingCodes.DrivenBy, Severity.Note, NeedNames.SubstanceUse, FindingMessages.DrivenBySubstanceUse, true));
    }
}
