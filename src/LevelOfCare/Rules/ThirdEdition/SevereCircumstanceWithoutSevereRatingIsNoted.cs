using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-FACT-CONTRADICTS-RATINGS")]
[Description("Imminent danger or a 24-hour need without any dimension at 2 or more is noted as a contradiction.")]
[Source(Confidence.Ours, Citations.Ours)]
[Priority(Stage.Indicate)]
internal sealed partial class SevereCircumstanceWithoutSevereRatingIsNoted : Rule
{
    public override void Define()
    {
        CircumstanceHolds severe = default!;

        When()
            .Match(() => severe, circumstance => circumstance.IsSevereByItself)
            .Not<DimensionRating>(rating => rating.Risk >= 2);

        Then()
            .Yield(_ => new Finding(FindingCodes.FactContradictsRatings, Severity.Note, severe.Name, FindingMessages.FactContradictsRatings));
    }
}
