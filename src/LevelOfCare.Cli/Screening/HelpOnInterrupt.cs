using System.Runtime.InteropServices;

namespace LevelOfCare.Cli.Screening;

/// <summary>Ctrl-C, and a polite request to end, show crisis help before the process ends: a read cannot be called off.</summary>
internal sealed class HelpOnInterrupt : IDisposable
{
    private readonly PosixSignalRegistration[] registrations;

    public HelpOnInterrupt(Action showHelp)
    {
        registrations = [PosixSignalRegistration.Create(PosixSignal.SIGINT, OnSignal), PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnSignal)];

        void OnSignal(PosixSignalContext context)
        {
            context.Cancel = true;
            showHelp();
            Environment.Exit(ExitCode.Interrupted);
        }
    }

    public void Dispose() => Array.ForEach(registrations, registration => registration.Dispose());
}
