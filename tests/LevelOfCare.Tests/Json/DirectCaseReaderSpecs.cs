using System.Text;
using LevelOfCare.Json.Direct.Cases;
using LevelOfCare.Tests.Proofs;
using LevelOfCare.Validation;

namespace LevelOfCare.Tests.Json;

/// <summary>Reading a case directly accepts nothing that the serializer does not, and reads the same; and it does accept what people write.</summary>
public sealed class DirectCaseReaderSpecs
{
    private static readonly byte[][] Examples = [.. Directory.GetFiles(Repository.PathOf("docs/examples"), "*.json").Select(File.ReadAllBytes)];

    [Fact]
    public void Every_example_is_read_directly()
    {
        Examples.Length.Should().BeGreaterThan(40);
        foreach (var example in Examples)
        {
            IsAccepted(example).Should().BeTrue(Encoding.UTF8.GetString(example));
        }
    }

    [Fact]
    public void A_case_with_every_member_is_read_directly()
    {
        var document = BySerializer.Write(new Anything(new Random(1), isWhole: true).Of<PlacementCase>());

        IsAccepted(document).Should().BeTrue();
    }

    [Fact]
    public void Whatever_a_case_says_it_is_read_directly_in_any_order_and_layout() =>
        ParallelEnumerable.Range(0, Samples.Of(2_000, 20_000)).ForAll(seed =>
        {
            var random = new Random(seed);
            var document = BySerializer.Write(random.Next(2) == 0 ? new Anything(random).Of<PlacementCase>() : RealCases.Of(seed));

            IsAccepted(document).Should().BeTrue($"seed {seed}");
            IsAccepted(Encoding.UTF8.GetBytes(Mutant.Of(document, random, changes: 0))).Should().BeTrue($"seed {seed}");
        });

    [Fact]
    public void Changed_documents_are_accepted_only_where_the_serializer_accepts_them_with_the_same_case()
    {
        var (direct, other, wrong) = (0, 0, 0);
        ParallelEnumerable.Range(0, Samples.Of(2_000, 20_000)).ForAll(seed =>
        {
            var random = new Random(seed);
            var document = random.Next(3) switch { 0 => BySerializer.Write(new Anything(random, isWhole: true).Of<PlacementCase>()), 1 => BySerializer.Write(RealCases.Of(seed)), _ => Examples[random.Next(Examples.Length)] };
            for (var times = 0; times < 10; times++)
            {
                var mutant = Encoding.UTF8.GetBytes(Mutant.Of(document, random, changes: random.Next(1, 3)));
                Count(IsAccepted(mutant), mutant);
                var broken = Broken(mutant, random);
                Count(IsAccepted(broken), broken);
            }
        });

        // All three come up, so that none of them was agreed upon for want of cases; what is left to the serializer though it is right is rare.
        direct.Should().BeGreaterThan(Samples.Of(2_000, 20_000));
        wrong.Should().BeGreaterThan(Samples.Of(2_000, 20_000));
        other.Should().BeGreaterThan(0).And.BeLessThan(direct / 50);

        void Count(bool isDirect, byte[] document) =>
            Interlocked.Increment(ref isDirect ? ref direct : ref BySerializer.Read(document) is { } patientCase && !NullChecks.Any(patientCase) ? ref other : ref wrong);
    }

    public static TheoryData<string> Uncommon =>
    [
        "", " ", "null", "[]", "{}", "true", "\"\"", "1", "{", "{\"", "{\"schema\"", "{\"schema\":", "[{}]", "{}{}",
        "\uFEFF" + Valid, Valid + "\0", Valid + "x", Valid + " // end", Valid + "{}", Valid + "null", "/* a */" + Valid, Valid[..^1], Valid[..^1] + ",}", Valid[..^1] + "]", "[" + Valid + "]",
        With("\"id\":\"y\""), With("\"i\\u0064\":\"y\""), With("\"\\uD800\":1"), With("\"age\\uD800\":1"), With("\"\":1"), With("\"$id\":\"1\""), With("\"Age\":1"), With("\"age \":1"),
        With("\"tags\":{\"a\":\"1\",\"a\":\"1\"}"), With("\"tags\":{\"a\":\"1\",\"\\u0061\":\"1\"}"), With("\"tags\":{\"a\":null}"), With("\"tags\":{\"\\uD800\":\"1\"}"), With("\"tags\":{\"$id\":\"1\",\"$ref\":\"2\"}"),
        With("\"tags\":" + new string('[', 40) + new string(']', 40)), With("\"x\":" + new string('[', 30) + new string(']', 30)), With("\"x\":" + string.Concat(Enumerable.Repeat("{\"a\":", 31)) + "1" + new string('}', 31)),
        With("\"age\":1e0"), With("\"age\":1.0"), With("\"age\":-0"), With("\"age\":2147483648"), With("\"age\":01"), With("\"age\":+1"), With("\"age\":NaN"), With("\"age\":\"1\""), With("\"age\":null,\"age\":null"),
        With("\"preferences\":{\"maxDistanceKm\":1e400}"), With("\"preferences\":{\"maxDistanceKm\":-0}"), With("\"preferences\":{\"maxDistanceKm\":0.1e1}"), With("\"preferences\":{\"busy\":null}"), With("\"preferences\":{}"),
        With("\"facts\":null"), With("\"emergencies\":null"), With("\"programs\":null"), With("\"previous\":[{\"assessedOn\":\"2026-01-01\"}]"), With("\"previous\":[{\"assessedOn\":\"2026-01-01\",\"ratings\":null}]"),
        With("\"coverage\":{\"payer\":null,\"authorized\":[]}"), With("\"coverage\":{\"payer\":\"\",\"authorized\":null}"), With("\"coverage\":{\"authorized\":[]}"), With("\"coverage\":{\"payer\":\"\",\"authorized\":[null]}"),
        With("\"current\":{}"), With("\"current\":{\"level\":\"1\",\"edition\":4}"), With("\"current\":{\"level\":\"1\",\"edition\":\"\\u0034\"}"), With("\"current\":{\"level\":\"1\",\"since\":\"\"}"),
        With("\"programs\":[{\"id\":\"\",\"level\":\"\",\"populations\":[null]}]"), With("\"programs\":[{\"id\":\"\",\"level\":\"\",\"week\":[null]}]"), With("\"programs\":[{\"id\":\"\",\"level\":\"\",\"week\":[{}]}]"), With("\"programs\":[[]]"),
        With("\"note\":\"\u0001\""), With("\"ageNote\":\"\t\""), With("\"ageNote\":\"\\x\""), With("\"ageNote\":\"\\u12\""), With("\"ageNote\":'x'"), With("ageNote:\"x\""),
        Valid.Replace("\"id\":\"x\",", "", StringComparison.Ordinal), Valid.Replace("\"schema\":\"levelofcare.case/1\",", "", StringComparison.Ordinal), Valid.Replace("levelofcare.case/1", "other", StringComparison.Ordinal),
        Valid.Replace("\"levelofcare.case/1\"", "null", StringComparison.Ordinal), Valid.Replace("\"adult\"", "null", StringComparison.Ordinal), Valid.Replace("\"4\"", "null", StringComparison.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Uncommon))]
    public void Uncommon_documents_are_judged_as_the_serializer_judges_them(string document) => IsAccepted(Encoding.UTF8.GetBytes(document));

    [Fact]
    public void Bytes_that_are_no_text_are_not_accepted()
    {
        foreach (var name in new[] { "id\":\"", "1A\":\"", "schema\":\"", "{\"1", "{\"sch" })
        {
            foreach (var bytes in new byte[][] { [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF5, 0x80, 0x80, 0x80] })
            {
                var place = Encoding.UTF8.GetBytes(Valid[..(Valid.IndexOf(name, StringComparison.Ordinal) + name.Length)]);
                IsAccepted([.. place, .. bytes, .. Encoding.UTF8.GetBytes(Valid)[place.Length..]]).Should().BeFalse();
            }
        }
    }

    [Fact]
    public void Every_date_is_read_and_no_day_that_does_not_exist()
    {
        for (var year = 1890; year <= 2110; year += 1)
        {
            for (var month = 0; month <= 13; month++)
            {
                for (var day = 0; day <= 32; day++)
                {
                    var text = $"{year:0000}-{month:00}-{day:00}";
                    PlainTimes.Date(Encoding.UTF8.GetBytes(text)).Should().Be(LevelOfCare.Json.Texts.Date(text));
                }
            }
        }
    }

    [Fact]
    public void Every_time_of_day_is_read_and_no_other()
    {
        for (var hour = 0; hour < 100; hour++)
        {
            for (var minute = 0; minute < 100; minute++)
            {
                var text = $"{hour:00}:{minute:00}";
                PlainTimes.Time(Encoding.UTF8.GetBytes(text)).Should().Be(LevelOfCare.Json.Texts.Time(text));
            }
        }
    }

    private const string Valid = """{"schema":"levelofcare.case/1","id":"x","edition":"4","population":"adult","assessedOn":"2026-11-20","ratings":{"1A":"0"}}""";

    private static string With(string member) => $"{Valid[..^1]},{member}}}";

    /// <summary>Whether a document is read directly; if it is, the serializer must read the same, without a null in a list.</summary>
    private static bool IsAccepted(byte[] document)
    {
        if (DirectCase.Read(document) is not { } direct)
        {
            return false;
        }

        var told = BySerializer.Read(document);
        told.Should().NotBeNull("the serializer must accept {0}", Encoding.UTF8.GetString(document));
        NullChecks.Any(direct).Should().BeFalse();
        NullChecks.Any(told!).Should().BeFalse();
        if (!BySerializer.Write(direct).AsSpan().SequenceEqual(BySerializer.Write(told!)))
        {
            Encoding.UTF8.GetString(BySerializer.Write(direct)).Should().Be(Encoding.UTF8.GetString(BySerializer.Write(told!)));
        }

        return true;
    }

    private static byte[] Broken(byte[] document, Random random)
    {
        var place = random.Next(document.Length);
        return random.Next(4) switch
        {
            0 => document[..place],
            1 => [.. document[..place], (byte)random.Next(256), .. document[(place + 1)..]],
            2 => [.. document[..place], .. document[Math.Min(place + random.Next(1, 4), document.Length)..]],
            _ => [.. document[..place], document[random.Next(document.Length)], .. document[place..]],
        };
    }
}
