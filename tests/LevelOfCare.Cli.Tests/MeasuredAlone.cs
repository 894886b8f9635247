namespace LevelOfCare.Cli.Tests;

/// <summary>Specs that measure what the whole process holds run by themselves.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MeasuredAlone
{
    public const string Name = "alone";
}
