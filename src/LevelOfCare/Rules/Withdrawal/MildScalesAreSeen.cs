using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Withdrawal;

[Name("WM-MILD")]
[Description("Every substance listed is alcohol or a sedative with a fresh CIWA-Ar below 8, and 24-hour nursing is not needed.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Require)]
internal sealed partial class MildScalesAreSeen : Rule
{
    public override void Define()
    {
        When()
            .Exists<SubstanceScore>()
            .Not<SubstanceScore>(item => !item.IsMild)
            .Not<CircumstanceHolds>(circumstance => circumstance.Circumstance == Circumstance.Nursing24Hour);

        Then()
            .Yield(_ => new MildScales());
    }
}
