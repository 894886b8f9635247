using System.CommandLine;

namespace LevelOfCare.Cli.Verbs;

/// <summary>The option <c>--register</c>: for whom it is written.</summary>
internal static class Registers
{
    public const string Clinician = "clinician";
    public const string Plain = "plain";

    public static Option<string> Option()
    {
        var option = new Option<string>("--register")
        {
            Description = "For whom to write: clinician, or plain for the person and the public, in plain words and never with a level.",
            DefaultValueFactory = _ => Clinician,
        };
        option.AcceptOnlyFromAmong(Clinician, Plain);
        return option;
    }
}
