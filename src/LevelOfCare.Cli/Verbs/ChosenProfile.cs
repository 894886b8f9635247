using System.Collections.Immutable;
using System.CommandLine;

namespace LevelOfCare.Cli.Verbs;

/// <summary>What a run decides by: the library's own settings, or those of the profile that <c>--profile</c> names.</summary>
/// <param name="Engine">The engine; where the profile is not valid the library's own, which must decide nothing then.</param>
/// <param name="Name">The name of the profile; <see langword="null"/> where none is in use.</param>
/// <param name="Problems">What is wrong with the profile.</param>
internal sealed record ChosenProfile(PlacementEngine Engine, string? Name, ImmutableArray<CaseProblem> Problems)
{
    public bool IsValid => Problems.IsEmpty;

    /// <summary>The option <c>--profile</c>.</summary>
    public static Option<string?> Option() => new("--profile")
    {
        HelpName = "FILE",
        Description = "Settings of a state, payer or clinic to decide by; '-' reads standard input. Receipts name the profile. 'levelofcare schema profile' tells the form.",
    };

    /// <summary>Reads the profile.</summary>
    /// <param name="path">Its file; <see langword="null"/> where none is named.</param>
    /// <param name="streams">Where standard input is.</param>
    /// <param name="others">The other files of the run, of which none may be standard input too.</param>
    public static ChosenProfile Read(string? path, ConsoleStreams streams, params ReadOnlySpan<string?> others)
    {
        if (path is null)
        {
            return new(PlacementEngine.Default, null, []);
        }

        if (path == "-" && others.Contains("-"))
        {
            throw new UsageException("Standard input cannot be both the profile and another document. Name a file for one of them.");
        }

        var reading = PlacementJson.ReadProfile(InputFile.ReadAll(path, streams));
        return reading.Profile is { } profile
            ? new(PlacementEngine.Create(options => options.Use(profile)), profile.Name, [])
            : new(PlacementEngine.Default, null, reading.Problems);
    }
}
