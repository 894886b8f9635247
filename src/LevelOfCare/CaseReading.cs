using System.Collections.Immutable;
using LevelOfCare.Deciding;

namespace LevelOfCare;

/// <summary>What came of reading a case: the case, or everything that is wrong with it.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class CaseReading
{
    internal CaseReading(PlacementCase patientCase)
    {
        Case = patientCase;
        Id = patientCase.Id;
        Edition = patientCase.Edition;
        Emergencies = [.. EmergenciesOfCase.Of(patientCase)];
    }

    internal CaseReading(IEnumerable<CaseProblem> problems, PlacementCase? legible)
    {
        Problems = [.. problems];
        Id = legible?.Id;
        Edition = legible?.Edition;
        Emergencies = legible is null ? [] : [.. EmergenciesOfCase.Of(legible)];
    }

    /// <summary>The reading of a document that is too long to be read.</summary>
    /// <param name="mostBytes">The limit, in bytes.</param>
    /// <returns>A reading with that one problem.</returns>
    public static CaseReading TooLong(int mostBytes) => new(
        [new("LOC1008", "$", null, $"at most {mostBytes} bytes", "The document is too long to be a case and was not read. Put one case on a line.")], null);

    /// <summary>The case; <see langword="null"/> where there are problems.</summary>
    public PlacementCase? Case { get; }

    /// <summary>Everything that is wrong; empty where there is a case.</summary>
    public ImmutableArray<CaseProblem> Problems { get; } = [];

    /// <summary>The caller's name for the case, where it could be read.</summary>
    public string? Id { get; }

    /// <summary>The edition, where it could be read.</summary>
    public Edition? Edition { get; }

    /// <summary>The emergencies that could be read, also where the case is not valid: they must not be lost.</summary>
    public ImmutableArray<Emergency> Emergencies { get; }
}
