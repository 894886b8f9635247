using LevelOfCare.Facts;

namespace LevelOfCare.Rules.FourthEdition;

[Name("T4-RECOVERY-RESIDENCE")]
[Description("A rating of the environment can ask for a recovery residence beside treatment.")]
[Source(Confidence.High, Citations.Guide)]
[Priority(Stage.Require)]
internal sealed partial class RatingAsksForRecoveryResidence : Rule
{
    public override void Define()
    {
        SubdimensionRating rating = default!;
        CriterionRow criterion = default!;

        When()
            .Match(() => rating)
            .Match(() => criterion,
                row => row.Code == rating.Code,
                row => row.AsksForRecoveryResidence);

        Then()
            .Yield(_ => new RecoveryResidenceNeed(criterion));
    }
}
