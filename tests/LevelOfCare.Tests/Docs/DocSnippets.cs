using System.Buffers;
using System.Diagnostics;
using LevelOfCare.Facts;

namespace LevelOfCare.Tests.Docs;

/// <summary>The code that the docs quote, compiled and run. Regions are named as the comment above a block in the docs names them.</summary>
public static class DocSnippets
{
    /// <summary>What getting-started.md prints.</summary>
    public static string GettingStarted()
    {
        using var console = new CapturedConsole();

        #region getting-started
        var patientCase = new PlacementCase
        {
            Edition = Edition.Fourth,
            Population = Population.Adult,
            AssessedOn = new DateOnly(2026, 11, 20),
            Ratings = new Dictionary<string, RatingValue>
            {
                ["1A"] = "0", ["1B"] = "2", ["1C"] = "A", ["2A"] = "ANY", ["2B"] = "0", ["3A"] = "1A",
                ["3B"] = "0", ["4A"] = "B", ["4B"] = "0", ["5A"] = "ANY", ["5B"] = "A", ["5C"] = "0",
            },
        };

        PlacementDecision decision = PlacementEngine.Default.Evaluate(patientCase);

        Console.WriteLine(decision.Label);
        foreach (Driver driver in decision.Drivers)
        {
            Console.WriteLine($"- {driver.Sentence} [{driver.Rule}]");
        }
        #endregion

        return console.Text;
    }

    /// <summary>What the part on missing ratings prints.</summary>
    public static string Unknowns()
    {
        using var console = new CapturedConsole();
        var patientCase = Given.Rated();

        #region unknowns
        PlacementDecision open = PlacementEngine.Default.Evaluate(patientCase with
        {
            Ratings = new Dictionary<string, RatingValue> { ["1A"] = "0", ["1B"] = "1", ["1C"] = "A", ["2A"] = "0", ["2B"] = "0" },
        });

        Console.WriteLine(open.Status);
        Console.WriteLine(string.Join(", ", open.Possible));
        Console.WriteLine(string.Join(", ", open.Missing.Select(missing => missing.Fact)));
        #endregion

        return console.Text;
    }

    /// <summary>The five lines of the readme.</summary>
    public static string Readme()
    {
        using var console = new CapturedConsole();
        File.Copy(Repository.PathOf("docs/examples/iop-from-outpatient-need.json"), "case.json", overwrite: true);

        #region readme
        var reading = PlacementJson.ReadCase(File.ReadAllBytes("case.json"));
        if (reading.Case is { } patientCase)
        {
            PlacementDecision decision = PlacementEngine.Default.Evaluate(patientCase);
            Console.WriteLine($"{decision.Label}: {string.Join(" ", decision.Drivers.Select(driver => driver.Sentence))}");
        }
        #endregion

        return console.Text;
    }

    /// <summary>Registers the engine the way a host does.</summary>
    public static void Register(ServiceList services)
    {
        ArgumentNullException.ThrowIfNull(services);

        #region singleton
        services.AddSingleton(PlacementEngine.Default);
        #endregion
    }

    /// <summary>Answers a request.</summary>
    public static (int Status, byte[] Body) Answer(byte[] request)
    {
        return Decide(PlacementEngine.Default, request);

        #region endpoint
        static (int Status, byte[] Body) Decide(PlacementEngine engine, ReadOnlySpan<byte> body)
        {
            var output = new ArrayBufferWriter<byte>();
            CaseReading reading = PlacementJson.ReadCase(body);
            if (reading.Case is not { } patientCase)
            {
                // An emergency must not be lost because something else in the case is wrong.
                EmergencySignal? emergency = reading.Emergencies.Length > 0 ? engine.Signal(reading.Emergencies, reading.Edition) : null;
                PlacementJson.WriteInvalid(output, reading, emergency, indented: false);
                return (422, output.WrittenSpan.ToArray());
            }

            PlacementJson.WriteDecision(output, engine.Evaluate(patientCase), indented: false);
            return (200, output.WrittenSpan.ToArray());
        }
        #endregion
    }

    /// <summary>Verifies house rules, as an application does when it starts.</summary>
    public static int Verified()
    {
        #region house-verify
        PlacementEngine engine = PlacementEngine.Create(options =>
        {
            options.HouseRules.Add(new IntensiveOutpatientMeetsOnThreeDays());
            options.HouseRules.Add(new ProgramsAreOfThePayersNetwork());
        });

        foreach (HouseRuleRemark remark in engine.Rules.Verify())
        {
            Console.WriteLine($"{remark.Rule}: {remark.Message}");
        }
        #endregion

        return engine.Rules.Verify().Length;
    }

    /// <summary>Writes the evidence for prior authorization.</summary>
    public static string Evidence(PlacementEngine engine, PlacementDecision decision)
    {
        ArgumentNullException.ThrowIfNull(engine);

        #region evidence
        EvidenceSummary evidence = EvidenceSummary.Of(decision, engine.Identifiers);
        string markdown = evidence.ToMarkdown();
        #endregion

        return markdown;
    }

    /// <summary>Checks a program without a person.</summary>
    public static string ProgramAlone()
    {
        using var console = new CapturedConsole();

        #region program-check
        var program = new ProgramOffer
        {
            Id = "evening-iop",
            Level = "2.1",
            Capabilities = ["COC"],
            Week =
            [
                new() { Day = Weekday.Mon, From = new(17, 0), To = new(20, 0), Modality = Modality.Group },
                new() { Day = Weekday.Wed, From = new(17, 0), To = new(20, 0), Modality = Modality.Group },
                new() { Day = Weekday.Thu, From = new(17, 0), To = new(19, 59), Modality = Modality.Individual },
            ],
        };

        foreach (ConstraintFinding found in PlacementEngine.Default.Check(program, Edition.Fourth))
        {
            Console.WriteLine($"{found.Severity} {found.Code}");
        }
        #endregion

        return console.Text;
    }

    /// <summary>Builds an engine with a house rule.</summary>
    public static PlacementEngine HouseEngine()
    {
        #region house-engine
        PlacementEngine engine = PlacementEngine.Create(options => options.HouseRules.Add(new RuralAreaAsksForResidence()));
        #endregion

        return engine;
    }

    /// <summary>Builds an engine by a profile in a file.</summary>
    public static PlacementEngine? StateEngine()
    {
        File.Copy(Repository.PathOf("docs/examples/profiles/example-state.json"), "state.json", overwrite: true);

        #region profile-file
        ProfileReading reading = PlacementJson.ReadProfile(File.ReadAllBytes("state.json"));
        foreach (CaseProblem problem in reading.Problems)
        {
            Console.WriteLine($"{problem.Code} {problem.Path}: {problem.Message} Allowed: {problem.Allowed}.");
        }

        PlacementEngine? engine = reading.Profile is { } profile ? PlacementEngine.Create(options => options.Use(profile)) : null;
        #endregion

        return engine;
    }

    /// <summary>Builds an engine with cut-offs of its own.</summary>
    public static PlacementEngine ClinicEngine()
    {
        #region profile
        var engine = PlacementEngine.Create(options => options.WithdrawalProfile = WithdrawalProfile.Wm2020 with
        {
            Name = "clinic",
            Bands =
            [
                .. WithdrawalProfile.Wm2020.Bands.Where(band => band.Substance != Substance.Alcohol),
                new(Substance.Alcohol, From: 3, WithdrawalLevel.Level1),
                new(Substance.Alcohol, From: 8, WithdrawalLevel.Level2),
                new(Substance.Alcohol, From: 15, WithdrawalLevel.Level37),
            ],
            ScoresAreFreshFor = TimeSpan.FromHours(12),
        });
        #endregion

        return engine;
    }
}

/// <summary>Stands in for a host's container, of which the docs show one line.</summary>
public sealed class ServiceList
{
    /// <summary>What was registered.</summary>
    public List<object> Singletons { get; } = [];

    /// <summary>Registers a singleton.</summary>
    public void AddSingleton<T>(T service)
        where T : notnull => Singletons.Add(service);
}

#region traced
internal sealed class TracedPlacement(PlacementEngine engine, ActivitySource activities)
{
    public PlacementDecision Evaluate(PlacementCase patientCase)
    {
        using Activity? activity = activities.StartActivity("placement.evaluate");
        PlacementDecision decision = engine.Evaluate(patientCase);
        activity?.SetTag("placement.status", decision.Status.ToString());
        activity?.SetTag("placement.rules", decision.Receipt.Rules);
        return decision;
    }
}
#endregion

#region house-rule
[Name("HOUSE-RURAL")]
[Description("In a rural area an intensive outpatient need is met in a residence.")]
internal sealed partial class RuralAreaAsksForResidence : Rule
{
    public override void Define()
    {
        CaseTag rural = default!;
        SubdimensionRating use = default!;

        When()
            .Match(() => rural, tag => tag.Key == "setting", tag => tag.Value == "rural")
            .Match(() => use, rating => rating.Code.Subdimension.Key == "4A", rating => rating.Code.Code == "B");

        Then()
            .Yield(_ => new Requirement(FourthEditionLevels.Level31, use.Code.Subdimension.Key, use.Code.Code));
    }
}
#endregion

#region house-state
[Name("STATE-CONTACT-DAYS")]
[Description("This state wants intensive outpatient care on three days a week or more.")]
internal sealed partial class IntensiveOutpatientMeetsOnThreeDays : Rule
{
    public override void Define()
    {
        OfferedProgram program = default!;

        When()
            .Match(() => program, offered => offered.IsIntensiveOutpatient, offered => offered.StatesWeek, offered => offered.ContactDays < 3);

        Then()
            .Yield(_ => new Finding("STATE-CONTACT-DAYS", Severity.Violation, program.Id, "The state wants three contact days a week. Spread the sessions over three days."));
    }
}
#endregion

#region house-payer
[Name("PAYER-NETWORK")]
[Description("This payer wants programs of the network that the person is in.")]
internal sealed partial class ProgramsAreOfThePayersNetwork : Rule
{
    public override void Define()
    {
        CaseTag mine = default!;
        ProgramTag offered = default!;

        When()
            .Match(() => mine, tag => tag.Key == "network")
            .Match(() => offered, tag => tag.Key == "network", tag => tag.Value != mine.Value);

        Then()
            .Yield(_ => new Finding("PAYER-NETWORK", Severity.Violation, offered.ProgramId, $"The payer wants step-down within the network {mine.Value}. Choose a program of it."));
    }
}
#endregion
