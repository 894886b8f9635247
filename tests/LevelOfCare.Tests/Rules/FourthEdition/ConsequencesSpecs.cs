namespace LevelOfCare.Tests.Rules.FourthEdition;

public sealed class ConsequencesSpecs
{
    [Fact]
    public void Requirement_1_7_with_2_1_is_2_7() =>
        PlacementEngine.Default.Evaluate(Given.Rated("1B=1", "4A=B")).Label.Should().Be("2.7");

    [Fact]
    public void Requirement_2_7_with_3_1_is_3_7() =>
        PlacementEngine.Default.Evaluate(Given.Rated("1B=2", "4A=D")).Label.Should().Be("3.7");

    [Fact]
    public void Requirement_1_7_with_3_1_is_3_7() =>
        PlacementEngine.Default.Evaluate(Given.Rated("1B=1", "4A=D")).Label.Should().Be("3.7");

    [Fact]
    public void Requirement_2_5_with_3_1_is_3_5() =>
        PlacementEngine.Default.Evaluate(Given.Rated("4A=C", "4B=D")).Label.Should().Be("3.5");

    [Fact]
    public void Requirement_2_1_with_3_1_is_3_1() =>
        PlacementEngine.Default.Evaluate(Given.Rated("4A=B", "4B=D")).Label.Should().Be("3.1");

    [Fact]
    public void Requirement_2_5_COE_with_3_1_is_3_5_COE() =>
        PlacementEngine.Default.Evaluate(Given.Rated("3A=2A", "4A=D")).Label.Should().Be("3.5 COE");

    [Fact]
    public void Requirement_1_5_COE_with_2_1_is_2_5_COE() =>
        PlacementEngine.Default.Evaluate(Given.Rated("3A=1A", "4A=B")).Label.Should().Be("2.5 COE");

    [Fact]
    public void Requirement_3_5_COE_with_1_7_is_3_7_COE() =>
        PlacementEngine.Default.Evaluate(Given.Rated("3A=3A", "1B=1")).Label.Should().Be("3.7 COE");

    [Fact]
    public void Requirement_3_7_BIO_with_any_COE_is_4() =>
        PlacementEngine.Default.Evaluate(Given.Rated("1A=3B", "3B=1Z")).Label.Should().Be("4");

    [Fact]
    public void Requirement_4_PSYCH_with_3_7_is_4_PSYCH() =>
        PlacementEngine.Default.Evaluate(Given.Rated("3A=4", "1A=3A")).Label.Should().Be("4 PSYCH");

    [Fact]
    public void Requirement_4_with_4_PSYCH_is_4() =>
        PlacementEngine.Default.Evaluate(Given.Rated("1A=4", "3A=4")).Label.Should().Be("4");

    [Fact]
    public void Only_RR_is_1_5_with_RR() =>
        PlacementEngine.Default.Evaluate(Given.Rated("5B=A")).Label.Should().Be("1.5 + RR");

    [Fact]
    public void Levels_1_0_2_1_COE_3_1_COE_3_7_BIO_COE_and_4_COE_are_never_produced() =>
        Oracle.MaskTable.Labels.Should().NotContain(label => label.StartsWith("1.0", StringComparison.Ordinal) || label.StartsWith("2.1 COE", StringComparison.Ordinal)
            || label.StartsWith("3.1 COE", StringComparison.Ordinal) || label.Contains("BIO COE", StringComparison.Ordinal) || label.StartsWith("4 COE", StringComparison.Ordinal));

    [Fact]
    public void A_finished_3_7_needs_neither_dimension_4_nor_5() =>
        PlacementEngine.Default.Evaluate(Given.RatedOnly("1A=0", "1B=3A", "1C=ANY", "2A=0", "2B=0", "3A=0", "3B=0")).Label.Should().Be("3.7");
}
