namespace Disclosure.Staff.SignIn;

/// <summary>
/// How often somebody was wrong, and how long they wait for it. Nothing is ever locked: each wrong password of one account from one address
/// makes the next wait, longer every time, and a browser that has signed in before is counted by itself, so that whatever strangers do
/// never keeps its owner out. While strangers try an account from many addresses, one that is new there waits a little before its first.
/// </summary>
public interface ISignInTries
{
    /// <summary>Takes a try: it counts as wrong until it is known to be right.</summary>
    /// <returns>How long to wait before it may be tried; zero where it may be now, and it is taken.</returns>
    ValueTask<TimeSpan> TakeAsync(SignInTry attempt, CancellationToken cancellation);

    /// <summary>Gives a try back: nothing came of it.</summary>
    ValueTask GiveBackAsync(SignInTry attempt);

    /// <summary>It was right: whoever it was begins anew.</summary>
    ValueTask PassedAsync(SignInTry attempt);

    /// <summary>Takes one of the tries that an address has, whatever it tries.</summary>
    /// <returns>How long to wait; zero where it may be now.</returns>
    ValueTask<TimeSpan> TakeAddressAsync(string address, CancellationToken cancellation);
}
