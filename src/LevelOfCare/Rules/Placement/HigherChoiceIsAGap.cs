using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Placement;

[Name("PLACE-GAP-HIGHER")]
[Description("Where no program at the indicated level is open, the next higher is given, and the gap is counted.")]
[Source(Confidence.High, Citations.Levels)]
[Priority(Stage.Choose)]
internal sealed partial class HigherChoiceIsAGap : Rule
{
    public override void Define()
    {
        ChosenProgram chosen = default!;

        When()
            .Match(() => chosen, choice => choice.IsAboveIndicated);

        Then()
            .Yield(_ => new CareGap(chosen.Indicated, chosen.Offered.Placement.Code));
    }
}
