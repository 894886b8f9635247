using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-37b")]
[Description("A need for 24-hour nursing requires 3.7; no level below has it.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Require)]
internal sealed partial class NursingNeedRequiresMonitoredInpatient : Rule
{
    public override void Define()
    {
        CircumstanceHolds need = default!;

        When()
            .Match(() => need, circumstance => circumstance.Circumstance == Circumstance.Nursing24Hour);

        Then()
            .Yield(_ => new Requirement(ThirdEditionLevels.Level37, need, isSafety: true));
    }
}
