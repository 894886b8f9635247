using System.Runtime.InteropServices;

namespace LevelOfCare.Cli.Batch;

/// <summary>Turns Ctrl-C, and a polite request to end, into a token, so that a run can end on a whole line.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly Lock gate = new();
    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration[] registrations;
    private bool isWaiting;

    public Interruption() => registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, OnSignal),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnSignal),
    ];

    public CancellationToken Token => source.Token;

    /// <summary>
    /// Waits for input that may never come. Nothing may be half written then: a signal during the wait ends the process at once, since a read cannot be called off.
    /// </summary>
    public int Wait(Func<int> read)
    {
        lock (gate)
        {
            isWaiting = true;
        }

        var count = read();
        lock (gate)
        {
            isWaiting = false;
        }

        return count;
    }

    public void Dispose()
    {
        Array.ForEach(registrations, registration => registration.Dispose());
        source.Dispose();
    }

    private void OnSignal(PosixSignalContext context)
    {
        context.Cancel = true;
        source.Cancel();
        lock (gate)
        {
            if (isWaiting)
            {
                Environment.Exit(ExitCode.Interrupted);
            }
        }
    }
}
