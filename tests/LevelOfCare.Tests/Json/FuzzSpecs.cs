using System.Buffers;
using LevelOfCare.Tests.Proofs;

namespace LevelOfCare.Tests.Json;

/// <summary>Whatever the bytes, reading answers with a case or with problems, and never throws.</summary>
public sealed class FuzzSpecs
{
    private static readonly byte[][] Documents = [.. Directory.GetFiles(Repository.PathOf("docs/examples"), "*.json").Select(File.ReadAllBytes), Written()];

    [Fact]
    public void Mutated_documents_never_throw()
    {
        ParallelEnumerable.Range(0, Samples.Of(20_000, 500_000)).ForAll(seed =>
        {
            var random = new Random(seed);
            var bytes = Mutate(Documents[random.Next(Documents.Length)], random);

            var reading = PlacementJson.ReadCase(bytes);

            (reading.Case is null).Should().Be(reading.Problems.Length > 0, $"seed {seed}");
            var output = new ArrayBufferWriter<byte>();
            if (reading.Case is { } patientCase)
            {
                PlacementJson.WriteDecision(output, PlacementEngine.Default.Evaluate(patientCase), indented: false);
            }
            else
            {
                PlacementJson.WriteInvalid(output, reading, null, indented: false);
            }
        });
    }

    private static byte[] Mutate(byte[] document, Random random)
    {
        var bytes = document.ToList();
        for (var times = random.Next(1, 6); times > 0; times--)
        {
            var place = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0:
                    bytes[place] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(place, Math.Min(random.Next(1, 20), bytes.Count - place - (bytes.Count > 40 ? 0 : bytes.Count - place)));
                    break;
                case 2:
                    bytes.InsertRange(place, bytes.GetRange(random.Next(bytes.Count), 1));
                    break;
                case 3:
                    var from = random.Next(bytes.Count);
                    bytes.InsertRange(place, bytes.GetRange(from, Math.Min(random.Next(1, 60), bytes.Count - from)));
                    break;
                default:
                    bytes.InsertRange(place, Tokens[random.Next(Tokens.Length)]);
                    break;
            }

            if (bytes.Count == 0)
            {
                bytes.Add((byte)'{');
            }
        }

        return [.. bytes];
    }

    private static readonly byte[][] Tokens =
    [
        "null"u8.ToArray(), "[]"u8.ToArray(), "{}"u8.ToArray(), "\"\""u8.ToArray(), "1e999"u8.ToArray(), "-1"u8.ToArray(), "true"u8.ToArray(), "\"\\uD800\""u8.ToArray(),
        "99999999999999999999"u8.ToArray(), "\"9999-12-31\""u8.ToArray(), ","u8.ToArray(), ":"u8.ToArray(), "[[[[[[[["u8.ToArray(), "\"4\""u8.ToArray(),
    ];

    private static byte[] Written()
    {
        var output = new ArrayBufferWriter<byte>();
        PlacementJson.WriteCase(output, Everything.Case);
        return output.WrittenSpan.ToArray();
    }
}
