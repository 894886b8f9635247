using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-31b")]
[Description("A need for 24-hour structure requires 3.1.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Require)]
internal sealed partial class StructureNeedRequiresResidence : Rule
{
    public override void Define()
    {
        CircumstanceHolds need = default!;

        When()
            .Match(() => need, circumstance => circumstance.Circumstance == Circumstance.Structure24Hour);

        Then()
            .Yield(_ => new Requirement(ThirdEditionLevels.Level31, need, isSafety: true));
    }
}
