using System.CommandLine;
using System.CommandLine.Help;
using LevelOfCare.Cli.Verbs;

namespace LevelOfCare.Cli;

/// <summary>The command line as a whole: its verbs, and what becomes of errors.</summary>
internal static class CommandLineApp
{
    /// <summary>The error number of a closed pipe on Unix.</summary>
    private const int BrokenPipe = 32;

    /// <summary>Runs one command.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args, ConsoleStreams streams)
    {
        // Not a RootCommand, which would take its name from the assembly.
        var root = new Command("levelofcare", "Decides, explains and checks level-of-care placement.")
        {
            new HelpOption(),
            new VersionOption(),
            EvaluateVerb.Create(streams),
            BatchVerb.Create(streams),
            LevelsVerb.Create(streams),
            RulesVerb.Create(streams),
            SchemaVerb.Create(streams),
            ScreenVerb.Create(streams),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                streams.Error.WriteLine(error.Message);
            }

            streams.Error.WriteLine("Run 'levelofcare --help' for the commands, or 'levelofcare COMMAND --help' for one of them.");
            return ExitCode.WrongUsage;
        }

        return Guarded(() => parsed.Invoke(new() { Output = new StreamWriter(streams.Output) { AutoFlush = true }, Error = streams.Error, EnableDefaultExceptionHandler = false }), streams);
    }

    /// <summary>Turns exceptions into exit codes. A defect of ours says so, without a stack trace and without anything of the case.</summary>
    private static int Guarded(Func<int> run, ConsoleStreams streams)
    {
        try
        {
            return run();
        }
        catch (UsageException error)
        {
            streams.Error.WriteLine(error.Message);
            return ExitCode.WrongUsage;
        }
        catch (Exception error) when (error is BrokenPipeException or IOException { HResult: BrokenPipe })
        {
            // Whoever read our output has read enough.
            return ExitCode.Decided;
        }
#pragma warning disable CA1031 // The last resort of a program: whatever it is, it becomes an exit code.
        catch (Exception error)
        {
            streams.Error.WriteLine($"This is a defect of levelofcare ({error.GetType().Name}). Please report it with the command line, and with a case that holds nothing of a person.");
            return ExitCode.Defect;
        }
#pragma warning restore CA1031
    }
}
