using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-25a")]
[Description("Near-daily monitoring together with D4, D5 or D6 at 2 or more requires 2.5.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Require)]
internal sealed partial class NearDailyMonitoringWithRecoveryRiskRequiresPartialHospitalization : Rule
{
    public override void Define()
    {
        CircumstanceHolds monitoring = default!;
        DimensionRating risk = default!;

        When()
            .Match(() => monitoring, circumstance => circumstance.Circumstance == Circumstance.NearDailyMonitoring)
            .Match(() => risk, dimension => dimension.IsRecovery, dimension => dimension.Risk >= 2);

        Then()
            .Yield(_ => new Requirement(ThirdEditionLevels.Level25, monitoring));
    }
}
