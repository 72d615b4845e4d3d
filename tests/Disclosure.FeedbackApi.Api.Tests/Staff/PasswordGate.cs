using Disclosure.Staff.Accounts;

namespace Disclosure.FeedbackApi.Api.Tests.Staff;

/// <summary>Password checks that hang until they are let go.</summary>
internal sealed class PasswordGate : IPasswordCheck, IDisposable
{
    private readonly ManualResetEventSlim _open = new();
    private TaskCompletionSource _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _inside;

    public IPasswordCheck? Inner { get; set; }

    /// <summary>That a check hangs.</summary>
    public Task Entered => _entered.Task;

    /// <summary>How many checks go on now.</summary>
    public int Inside => Volatile.Read(ref _inside);

    public bool IsOpen
    {
        init
        {
            if (value)
                _open.Set();
        }
    }

    public void Open() => _open.Set();

    public void Close()
    {
        _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _open.Reset();
    }

    public bool Holds(StaffAccount? account, string password)
    {
        Interlocked.Increment(ref _inside);
        _entered.TrySetResult();
        _open.Wait();
        Interlocked.Decrement(ref _inside);
        return Inner!.Holds(account, password);
    }

    public void Dispose() => _open.Dispose();
}
