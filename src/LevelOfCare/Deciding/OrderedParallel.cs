using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace LevelOfCare.Deciding;

/// <summary>Works through a sequence on several threads and gives the results in order. What is under way is bounded, whatever the length of the sequence.</summary>
internal static class OrderedParallel
{
    /// <summary>How many items a thread takes at a time; one alone would cost less than handing it over.</summary>
    private const int Chunk = 256;

    public static IEnumerable<TResult> Select<T, TResult>(IEnumerable<T> items, Func<T, TResult> work, int degree, CancellationToken cancellation)
    {
        var open = new Queue<Task<Worked<TResult>>>();
        foreach (var chunk in items.Chunk(Chunk))
        {
            cancellation.ThrowIfCancellationRequested();
            if (open.Count == degree)
            {
                var worked = open.Dequeue().GetAwaiter().GetResult();
                foreach (var result in worked.Results)
                {
                    yield return result;
                }

                worked.Error?.Throw();
            }

            open.Enqueue(Start(chunk, work, cancellation));
        }

        while (open.TryDequeue(out var last))
        {
            var worked = last.GetAwaiter().GetResult();
            foreach (var result in worked.Results)
            {
                yield return result;
            }

            worked.Error?.Throw();
        }
    }

    public static async IAsyncEnumerable<TResult> Select<T, TResult>(
        IAsyncEnumerable<T> items, Func<T, TResult> work, int degree, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var open = new Queue<Task<Worked<TResult>>>();
        await foreach (var chunk in items.Chunk(Chunk).WithCancellation(cancellation).ConfigureAwait(false))
        {
            if (open.Count == degree)
            {
                var worked = await open.Dequeue().ConfigureAwait(false);
                foreach (var result in worked.Results)
                {
                    yield return result;
                }

                worked.Error?.Throw();
            }

            open.Enqueue(Start(chunk, work, cancellation));
        }

        while (open.TryDequeue(out var last))
        {
            var worked = await last.ConfigureAwait(false);
            foreach (var result in worked.Results)
            {
                yield return result;
            }

            worked.Error?.Throw();
        }
    }

    private static Task<Worked<TResult>> Start<T, TResult>(T[] chunk, Func<T, TResult> work, CancellationToken cancellation) => Task.Run(
        () =>
        {
            var results = new List<TResult>(chunk.Length);
            try
            {
                foreach (var item in chunk)
                {
                    cancellation.ThrowIfCancellationRequested();
                    results.Add(work(item));
                }

                return new Worked<TResult>(results, null);
            }
#pragma warning disable CA1031 // It is thrown again where the sequence comes to it.
            catch (Exception error)
            {
                return new(results, ExceptionDispatchInfo.Capture(error));
            }
#pragma warning restore CA1031
        },
        CancellationToken.None);

    /// <summary>The results of a chunk, up to what went wrong.</summary>
    private sealed record Worked<TResult>(List<TResult> Results, ExceptionDispatchInfo? Error);
}
