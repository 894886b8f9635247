using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.BothConditions;

[Name("BOTH-MENTAL-HEALTH-ALONE")]
[Description("Where the substance-use track does not cover the person, the mental-health need stands alone.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Indicate)]
internal sealed partial class MentalHealthNeedStandsBesideNoSubstanceUseScope : Rule
{
    public override void Define()
    {
        MentalHealthNeed mental = default!;

        When()
            .Match(() => mental)
            .Exists<OutOfScopeReason>()
            .Not<NoMentalHealthScope>();

        Then()
            .Yield(_ => new CombinedIndication(new Indication(mental.Level, false, false, false)))
            .Yield(_ => new Finding(FindingCodes.DrivenBy, Severity.Note, NeedNames.MentalHealth, FindingMessages.DrivenByMentalHealth, true));
    }
}
