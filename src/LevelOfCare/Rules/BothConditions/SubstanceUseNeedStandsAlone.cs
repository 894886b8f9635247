using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.BothConditions;

[Name("BOTH-SUBSTANCE-USE-ALONE")]
[Description("Where the mental-health track does not cover the person, the substance-use need stands alone.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Indicate)]
internal sealed partial class SubstanceUseNeedStandsAlone : Rule
{
    public override void Define()
    {
        Indication substanceUse = default!;

        When()
            .Match(() => substanceUse, indication => indication.IsOfAnEdition)
            .Exists<NoMentalHealthScope>()
            .Not<OutOfScopeReason>();

        Then()
            .Yield(_ => new CombinedIndication(substanceUse))
            .Yield(_ => new Finding(FindingCodes.DrivenBy, Severity.Note, NeedNames.SubstanceUse, FindingMessages.DrivenBySubstanceUse, true));
    }
}
