using LevelOfCare.Facts;

namespace LevelOfCare.Rules.FourthEdition;

[Name("T4-4-NOTHING")]
[Description("Where nothing asks for a level, outpatient therapy (1.5) is indicated.")]
[Source(Confidence.Ours, Citations.Ours)]
[Priority(Stage.Combine)]
internal sealed partial class NothingAskedForIndicatesOutpatient : Rule
{
    public override void Define()
    {
        When()
            .Not<Requirement>(requirement => requirement.AsksForTreatment);

        Then()
            .Yield(_ => new BaseLevel(FourthEditionLevels.Level15));
    }
}
