using System.Buffers;
using System.Text;
using LevelOfCare.Json;
using LevelOfCare.Tests.Proofs;

namespace LevelOfCare.Tests.Json;

/// <summary>Writing a case directly gives the bytes that the serializer gives; the receipt of every decision is made of them.</summary>
public sealed class DirectCaseWriterSpecs
{
    [Fact]
    public void Every_member_of_a_case_is_written()
    {
        var members = ContractMembers.Of(CaseJsonContext.Default, typeof(PlacementCase));

        var written = Written(new Anything(new Random(1), isWhole: true).Of<PlacementCase>());

        members.Count.Should().BeGreaterThan(70);
        ContractMembers.Of(written, members).Should().BeEquivalentTo(members);
    }

    [Fact]
    public void Whatever_a_case_says_its_bytes_are_those_of_the_serializer() => ParallelEnumerable.Range(0, Samples.Of(2_000, 20_000)).ForAll(seed =>
    {
        Same(new Anything(new Random(seed)).Of<PlacementCase>(), seed);
        Same(RealCases.Of(seed), seed);
    });

    [Fact]
    public void A_case_that_is_not_valid_is_written_the_same_too()
    {
        PlacementCase[] cases =
        [
            Everything.Case with { Schema = null!, Id = "\uD800", AgeNote = "\uDC00a" },
            Everything.Case with { Edition = (Edition)1, Population = (Population)0 },
            Everything.Case with { Programs = [null!], Previous = [null!], Withdrawal = [null!] },
            Everything.Case with { Coverage = new() { Payer = null!, Authorized = [null!, ""] }, Selected = new() { Level = null! } },
            Everything.Case with { Tags = new Dictionary<string, string> { ["a"] = null!, [""] = "" }, Ratings = new Dictionary<string, RatingValue> { ["1A"] = default } },
            Everything.Case with { Withdrawal = [new() { Substance = Substance.Alcohol, ScoredAt = DateTimeOffset.MinValue }, new() { Substance = Substance.Opioid, ScoredAt = DateTimeOffset.MaxValue }] },
            Everything.Case with { AssessedOn = DateOnly.MinValue, Preferences = new() { Busy = [new() { Day = Weekday.Sun, From = TimeOnly.MinValue, To = TimeOnly.MaxValue, Why = BusyReason.Care }] } },
            Everything.Case with { Withdrawal = [], Current = new() { Level = "1", AddOns = [] }, Emergencies = [], Tags = new Dictionary<string, string>() },
        ];

        cases.Should().AllSatisfy(patientCase => Same(patientCase, 0));
    }

    [Fact]
    public void What_the_serializer_cannot_write_cannot_be_written()
    {
        PlacementCase[] cases =
        [
            Everything.Case with { Population = (Population)2 },
            Everything.Case with { Edition = (Edition)5 },
            Everything.Case with { Coverage = new() { Payer = "", Authorized = default } },
            Everything.Case with { Withdrawal = default(System.Collections.Immutable.ImmutableArray<WithdrawalItem>) },
            Everything.Case with { Preferences = new() { MaxDistanceKm = double.NaN } },
        ];

        foreach (var patientCase in cases)
        {
            FluentActions.Invoking(() => BySerializer.Write(patientCase)).Should().Throw<Exception>();
            FluentActions.Invoking(() => Written(patientCase)).Should().Throw<Exception>();
        }
    }

    private static void Same(PlacementCase patientCase, int seed)
    {
        var (direct, told) = (Written(patientCase), BySerializer.Write(patientCase));
        if (!direct.AsSpan().SequenceEqual(told))
        {
            Encoding.UTF8.GetString(direct).Should().Be(Encoding.UTF8.GetString(told), $"seed {seed}");
        }
    }

    private static byte[] Written(PlacementCase patientCase)
    {
        var output = new ArrayBufferWriter<byte>();
        PlacementJson.WriteCase(output, patientCase);
        return output.WrittenSpan.ToArray();
    }
}
