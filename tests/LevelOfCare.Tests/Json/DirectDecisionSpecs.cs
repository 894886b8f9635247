using System.Buffers;
using System.Text;
using LevelOfCare.Json;
using LevelOfCare.Json.Direct.Decisions;
using LevelOfCare.Tests.Proofs;

namespace LevelOfCare.Tests.Json;

/// <summary>Writing a decision directly, or what stands in place of one, gives the bytes that the serializer gives.</summary>
public sealed class DirectDecisionSpecs
{
    [Fact]
    public void Every_member_of_a_decision_is_written() =>
        Covers(typeof(PlacementDecision), Written(new Anything(new Random(1), isWhole: true).Of<PlacementDecision>(), false), 80);

    [Fact]
    public void Every_member_of_a_decision_for_the_public_is_written() =>
        Covers(typeof(PublicDecision), Written(new Anything(new Random(1), isWhole: true).Of<PublicDecision>(), false), 80);

    [Fact]
    public void Every_member_of_what_stands_in_place_of_a_decision_is_written() =>
        Covers(typeof(InvalidDecision), Written(new Anything(new Random(1), isWhole: true).Of<InvalidDecision>(), false), 12);

    [Fact]
    public void Whatever_a_decision_says_its_bytes_are_those_of_the_serializer() => ParallelEnumerable.Range(0, Samples.Of(1_000, 20_000)).ForAll(seed =>
    {
        var random = new Random(seed);
        var (decision, toPublic, invalid) = (new Anything(random).Of<PlacementDecision>(), new Anything(random).Of<PublicDecision>(), new Anything(random).Of<InvalidDecision>());
        for (var times = 0; times < 2; times++)
        {
            var indented = times == 1;
            Same(Written(decision, indented), BySerializer.Write(decision, indented), seed);
            Same(Written(toPublic, indented), BySerializer.Write(toPublic, indented), seed);
            Same(Written(invalid, indented), BySerializer.Write(invalid, indented), seed);
        }
    });

    [Fact]
    public void Every_kind_of_decision_has_the_bytes_of_the_serializer()
    {
        var statuses = new int[4];
        ParallelEnumerable.Range(0, Samples.Of(600, 20_000)).ForAll(seed =>
        {
            var decision = PlacementEngine.Default.Evaluate(RealCases.Of(seed));
            Interlocked.Increment(ref statuses[(int)decision.Status]);

            // Who writes first unfolds the parts, so that each must be the first sometimes.
            var again = PlacementEngine.Default.Evaluate(RealCases.Of(seed));
            var (direct, told) = (Written(decision, false), BySerializer.Write(again, false));
            Same(direct, told, seed);
            Same(Written(again, true), BySerializer.Write(decision, true), seed);
            var toPublic = PublicDecision.Of(decision, null);
            Same(Written(toPublic, true), BySerializer.Write(toPublic, true), seed);
        });

        statuses.Should().OnlyContain(count => count > 20, "emergencies, out of scope, undetermined and decided all come up");
    }

    [Fact]
    public void A_case_that_is_not_valid_is_answered_in_the_bytes_of_the_serializer()
    {
        var reading = PlacementJson.ReadCase("""{"id":"<x>","emergencies":["overdose"],"age":"+"}"""u8);
        var output = new ArrayBufferWriter<byte>();

        PlacementJson.WriteInvalid(output, reading, null, indented: true);

        reading.Problems.Should().NotBeEmpty();
        Same(output.WrittenSpan.ToArray(), BySerializer.Write(new InvalidDecision(reading.Id, reading.Problems), indented: true), 0);
    }

    private static void Covers(Type type, byte[] written, int atLeast)
    {
        var members = ContractMembers.Of(DecisionJsonContext.Default, type);

        members.Count.Should().BeGreaterThanOrEqualTo(atLeast);
        ContractMembers.Of(written, members).Should().BeEquivalentTo(members);
    }

    private static void Same(byte[] direct, byte[] told, int seed)
    {
        if (!direct.AsSpan().SequenceEqual(told))
        {
            Encoding.UTF8.GetString(direct).Should().Be(Encoding.UTF8.GetString(told), $"seed {seed}");
        }
    }

    private static byte[] Written(PlacementDecision decision, bool indented)
    {
        var output = new ArrayBufferWriter<byte>();
        PlacementJson.WriteDecision(output, decision, indented);
        return output.WrittenSpan.ToArray();
    }

    private static byte[] Written(PublicDecision decision, bool indented)
    {
        var output = new ArrayBufferWriter<byte>();
        DirectDecision.Write(output, decision, indented);
        return output.WrittenSpan.ToArray();
    }

    private static byte[] Written(InvalidDecision decision, bool indented)
    {
        var output = new ArrayBufferWriter<byte>();
        DirectDecision.Write(output, decision, indented);
        return output.WrittenSpan.ToArray();
    }
}
