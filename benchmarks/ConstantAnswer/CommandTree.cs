using System.CommandLine;
using System.CommandLine.Help;

namespace LevelOfCare.Benchmarks.ConstantAnswer;

/// <summary>The verbs with their arguments and options, as src/LevelOfCare.Cli/Verbs has them; benchmarks/cold-start compares the help of both.</summary>
internal static class CommandTree
{
    public static Command Create(Func<string, string, int> evaluate) => new("levelofcare", "Decides, explains and checks level-of-care placement.")
    {
        new HelpOption(),
        new VersionOption(),
        Evaluate(evaluate),
        Batch(),
        Verb(
            "diff",
            "Decides one case by both editions and compares the decisions.",
            File("CASE.json", "The case with ratings3 and ratings4; '-' reads standard input."),
            OneOf("--editions", "The editions to compare: 3,4.", "3,4", "3,4", "4,3"),
            Format("text", "json"),
            Profile()),
        Verb(
            "check",
            "Checks programs, selection and coverage of a case against its constraints.",
            File("CASE.json", "The case; '-' reads standard input. With empty ratings its programs are checked by themselves."),
            Format("text", "json"),
            Profile()),
        Verb(
            "levels",
            "Lists the levels of care with hours, setting and management.",
            OneOf("--edition", "3 or 4; both, and the mental-health track, where not given.", null, "3", "4"),
            Format("text", "json")),
        Verb("graph", "Draws the levels of care and the transitions between them, as Mermaid.", OneOf("--edition", "3 or 4.", "4", "3", "4")),
        Verb("rules", "Lists the rules and criteria rows that decide.", Format("text", "json", "markdown")),
        Verb(
            "replay",
            "Confirms an old decision, or says what is not the same.",
            File("DECISION.json", "The decision as it was written; '-' reads standard input."),
            File("CASE.json", "The case that it was made from."),
            Format("text", "json"),
            Profile()),
        Schema(),
        Screen(),
    };

    private static Command Evaluate(Func<string, string, int> evaluate)
    {
        var file = File("CASE.json", "The case; '-' reads standard input.");
        var format = Format("text", "json", "markdown", "html");
        var verb = new Command("evaluate", "Decides one case and explains the decision.") { file, format, Register(), Profile() };
        verb.SetAction(parsed => evaluate(parsed.GetRequiredValue(file), parsed.GetRequiredValue(format)));
        return verb;
    }

    private static Command Batch() => Verb(
        "batch",
        "Decides many cases in constant memory.",
        File("IN.ndjson", "The cases, one on each line; '-' reads standard input."),
        new Option<string?>("--output", "-o") { Description = "Where to write; standard output where not given." },
        new Option<string?>("--against") { Description = "Old decisions of the same cases, one on each line: whose decision moved is reported, instead of the decisions." },
        Register(),
        Profile());

    private static Option<string?> Profile() => new("--profile")
    {
        HelpName = "FILE",
        Description = "Settings of a state, payer or clinic to decide by; '-' reads standard input. Receipts name the profile. 'levelofcare schema profile' tells the form.",
    };

    private static Command Schema()
    {
        var document = File("DOCUMENT", "case, decision or profile.");
        document.AcceptOnlyFromAmong("case", "decision", "profile");
        return Verb("schema", "Prints the JSON Schema of a case, a decision or a profile.", document);
    }

    private static Command Screen() => Verb(
        "screen",
        "Asks screening questions and says whether a full assessment is advised, crisis help first.",
        new Option<string?>("--answers") { HelpName = "FILE", Description = "Answers in a file instead of questions; '-' reads standard input." },
        OneOf("--audience", "For whom the result is: public, professional.", "public", "public", "professional"),
        Format("text", "json"));

    private static Command Verb(string name, string description, params Symbol[] parts)
    {
        var verb = new Command(name, description);
        foreach (var part in parts)
        {
            if (part is Argument argument)
            {
                verb.Add(argument);
            }
            else
            {
                verb.Add((Option)part);
            }
        }

        verb.SetAction(_ => 70);
        return verb;
    }

    private static Argument<string> File(string name, string description) => new(name) { Description = description };

    private static Option<string> Format(params string[] formats) => OneOf("--format", $"How to write: {string.Join(", ", formats)}.", formats[0], formats);

    private static Option<string> Register() =>
        OneOf("--register", "For whom to write: clinician, or plain for the person and the public, in plain words and never with a level.", "clinician", "clinician", "plain");

    private static Option<string> OneOf(string name, string description, string? usual, params string[] values)
    {
        var option = new Option<string>(name) { Description = description };
        if (usual is not null)
        {
            option.DefaultValueFactory = _ => usual;
        }

        option.AcceptOnlyFromAmong(values);
        return option;
    }
}
