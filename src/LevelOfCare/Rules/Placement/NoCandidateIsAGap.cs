using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Placement;

[Name("PLACE-GAP")]
[Description("Where no program at the indicated level or above is open, nothing is given, and the gap is counted.")]
[Source(Confidence.High, Citations.Safety)]
[Priority(Stage.Choose)]
internal sealed partial class NoCandidateIsAGap : Rule
{
    public override void Define()
    {
        IndicatedCare care = default!;

        When()
            .Match(() => care, indicated => indicated.IsAny)
            .Exists<OfferedProgram>()
            .Not<CandidateProgram>();

        Then()
            .Yield(_ => new CareGap(care.Level, null));
    }
}
