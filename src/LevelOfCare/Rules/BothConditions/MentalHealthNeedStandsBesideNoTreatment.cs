using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.BothConditions;

[Name("BOTH-MENTAL-HEALTH-ONLY")]
[Description("Where no substance-use treatment is indicated, the mental-health need stands alone.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Indicate)]
internal sealed partial class MentalHealthNeedStandsBesideNoTreatment : Rule
{
    public override void Define()
    {
        MentalHealthNeed mental = default!;

        When()
            .Match(() => mental)
            .Exists<Indication>(indication => indication.IsOfAnEdition, indication => !indication.IsTreatment)
            .Not<OutOfScopeReason>()
            .Not<NoMentalHealthScope>();

        Then()
            .Yield(_ => new CombinedIndication(new Indication(mental.Level, false, false, false)))
            .Yield(_ => new Finding(FindingCodes.DrivenBy, Severity.Note, NeedNames.MentalHealth, FindingMessages.DrivenByMentalHealth, true));
    }
}
