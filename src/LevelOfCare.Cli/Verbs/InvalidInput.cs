using LevelOfCare.Cli.Pages;

namespace LevelOfCare.Cli.Verbs;

/// <summary>What is written where a case or the profile is not valid; the same for every verb. An emergency comes first, whatever is wrong.</summary>
internal static class InvalidInput
{
    public static int Answer(CaseReading reading, ChosenProfile chosen, bool json, bool isPlain, ConsoleStreams streams)
    {
        var emergency = reading.Emergencies.Length > 0 ? chosen.Engine.Signal(reading.Emergencies, reading.Edition) : null;
        if (reading.Case is not null && isPlain)
        {
            PlainProblemPage.WriteEmergency(reading, streams.Error);
        }
        else if (reading.Case is not null)
        {
            ProblemPage.WriteEmergency(emergency, streams.Error);
        }
        else if (json && isPlain)
        {
            Json.WriteLine(streams, output => PlacementJson.WriteInvalidForPublic(output, reading, emergency, indented: true));
        }
        else if (json)
        {
            Json.WriteLine(streams, output => PlacementJson.WriteInvalid(output, reading, emergency, indented: true));
        }
        else if (isPlain)
        {
            PlainProblemPage.Write(reading, streams.Error);
        }
        else
        {
            ProblemPage.Write(reading.Problems, emergency, streams.Error);
        }

        return AnswerProfile(chosen, isPlain, isAfterCase: reading.Case is null && !json, streams);
    }

    public static int Answer(PairReading reading, ChosenProfile chosen, bool json, ConsoleStreams streams)
    {
        var emergency = reading.Emergencies.Length > 0 ? chosen.Engine.Signal(reading.Emergencies) : null;
        if (reading.Problems.IsEmpty)
        {
            ProblemPage.WriteEmergency(emergency, streams.Error);
        }
        else if (json)
        {
            Json.WriteLine(streams, output => PlacementJson.WriteInvalid(output, reading, emergency, indented: true));
        }
        else
        {
            ProblemPage.Write(reading.Problems, emergency, streams.Error);
        }

        return AnswerProfile(chosen, isPlain: false, isAfterCase: !reading.Problems.IsEmpty && !json, streams);
    }

    /// <summary>What is wrong with the profile, where anything is: on standard error in every format, since JSON on standard output speaks of cases.</summary>
    public static int AnswerProfile(ChosenProfile chosen, bool isPlain, bool isAfterCase, ConsoleStreams streams)
    {
        if (chosen.IsValid)
        {
            return ExitCode.InvalidInput;
        }

        if (isAfterCase)
        {
            streams.Error.WriteLine();
        }

        if (isPlain)
        {
            PlainProblemPage.WriteProfile(chosen.Problems, streams.Error);
        }
        else
        {
            ProblemPage.Write("The profile", chosen.Problems, streams.Error);
        }

        return ExitCode.InvalidInput;
    }
}
