using LevelOfCare.Facts;

#pragma warning disable CA1050 // A consumer's top-level program puts its rules here, so one must be read here.
[Name("HOUSE-GLOBAL")]
internal sealed partial class RuleOutsideAnyNamespace : Rule
#pragma warning restore CA1050
{
    public override void Define()
    {
        When()
            .Exists<CaseTag>(tag => tag.Key == "never");

        Then()
            .Yield(_ => new LevelOfCare.Facts.Requirement(LevelOfCare.FourthEditionLevels.Level15, "tag", "never"));
    }
}
