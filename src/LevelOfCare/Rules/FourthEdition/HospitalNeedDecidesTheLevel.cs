using LevelOfCare.Facts;

namespace LevelOfCare.Rules.FourthEdition;

[Name("T4-1")]
[Description("Where a hospital is indicated, nothing else decides the level.")]
[Source(Confidence.High, Citations.Guide)]
[Priority(Stage.Combine)]
internal sealed partial class HospitalNeedDecidesTheLevel : Rule
{
    public override void Define()
    {
        HospitalNeed hospital = default!;

        When()
            .Match(() => hospital);

        Then()
            .Yield(_ => new BaseLevel(hospital.Level));
    }
}
