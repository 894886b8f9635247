using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.BothConditions;

[Name("BOTH-EQUAL")]
[Description("With both conditions at one level of intensity, both needs govern.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Indicate)]
internal sealed partial class EquallyIntensiveNeedsGovernTogether : Rule
{
    public override void Define()
    {
        Indication substanceUse = default!;
        MentalHealthNeed mental = default!;

        When()
            .Match(() => substanceUse, indication => indication.IsOfAnEdition, indication => indication.IsTreatment)
            .Match(() => mental, need => need.IsLevelWith(substanceUse))
            .Not<OutOfScopeReason>()
            .Not<NoMentalHealthScope>();

        Then()
            .Yield(_ => new GoverningLevel(substanceUse.Level, substanceUse))
            .Yield(_ => new Finding(FindingCodes.DrivenBy, Severity.Note, NeedNames.Both, FindingMessages.DrivenByBoth, true));
    }
}
