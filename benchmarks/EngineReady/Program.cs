using System.Diagnostics;
using System.Globalization;
using LevelOfCare;

// Times, inside a fresh process: the engine ready; the first decision's label; the same with drivers, actions and constraints; everything. One line of milliseconds,
// and after that what a warm decision costs in nanoseconds where asked for.
var clock = Stopwatch.StartNew();
var engine = PlacementEngine.Default;
var ready = clock.Elapsed;

var patientCase = args is ["3", ..]
    ? new PlacementCase
    {
        Edition = Edition.Third,
        Population = Population.Adult,
        AssessedOn = new(2026, 11, 20),
        Ratings = new Dictionary<string, RatingValue> { ["D1"] = 2, ["D2"] = 0, ["D3"] = 1, ["D4"] = 2, ["D5"] = 2, ["D6"] = 1 },
        Facts = new()
        {
            ImminentDanger = false, Nursing24Hour = false, Structure24Hour = false, NearDailyMonitoring = false, CognitiveLimitation = false, ConcurrentMedicalCare = false,
            ConcurrentMentalHealthCare = false, OutpatientInsufficient = false, SubstanceUseDisorder = SubstanceUseDisorder.Met, OpioidUseDisorder = false, WantsOpioidMedication = false,
            SafeHomeAtNight = true, Pregnant = false,
        },
    }
    : new PlacementCase
    {
        Edition = Edition.Fourth,
        Population = Population.Adult,
        AssessedOn = new(2026, 11, 20),
        Ratings = new Dictionary<string, RatingValue>
        {
            ["1A"] = "0", ["1B"] = "2", ["1C"] = "A", ["2A"] = "ANY", ["2B"] = "0", ["3A"] = "1A", ["3B"] = "0", ["4A"] = "B", ["4B"] = "0", ["5A"] = "ANY", ["5B"] = "A", ["5C"] = "0",
        },
    };

var decision = engine.Evaluate(patientCase);
var label = decision.Label;
var decided = clock.Elapsed;
var found = decision.Drivers.Length + decision.Actions.Length + decision.Constraints.Length;
var checkedAll = clock.Elapsed;
var text = PlacementJson.WriteDecision(decision);
var written = clock.Elapsed;
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"{ready.TotalMilliseconds:0.0} {decided.TotalMilliseconds:0.0} {checkedAll.TotalMilliseconds:0.0} {written.TotalMilliseconds:0.0}"));

if (args is [_, var repeat])
{
    // Per case when warm: the same program compiled ahead of time and just in time.
    var times = int.Parse(repeat, CultureInfo.InvariantCulture);
    var best = double.MaxValue;
    for (var round = 0; round < 12; round++)
    {
        clock.Restart();
        for (var time = 0; time < times; time++)
        {
            var again = engine.Evaluate(patientCase);
            found += again.Label!.Length + again.Drivers.Length + again.Actions.Length + again.Constraints.Length;
        }

        best = Math.Min(best, clock.Elapsed.TotalNanoseconds / times);
    }

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{best:0}"));
}

return label is null || text.Length + found < 0 ? 1 : 0;
