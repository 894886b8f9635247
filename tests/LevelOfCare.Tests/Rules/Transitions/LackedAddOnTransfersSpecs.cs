namespace LevelOfCare.Tests.Rules.Transitions;

public sealed class LackedAddOnTransfersSpecs
{
    [Fact]
    public void The_reason_names_what_is_lacked() => Moving.Fourth("2.5", "3A=2A", "1C=MOUD-C").Listing().Because().Should().HaveCount(2).And.Contain(reason => reason.StartsWith("COE")).And.Contain(reason => reason.StartsWith("MOUD"));

    [Fact]
    public void Never_on_an_absent_list() => Moving.Fourth("2.5", "3A=2A", "1C=MOUD-C").Move().Should().StartWith("continue");

    [Fact]
    public void Housing_and_motivation_are_never_a_reason() => Moving.Fourth("2.1", "4A=B", "5B=A").Listing().Move().Should().Be("continue 2.1 to 2.1");
}
