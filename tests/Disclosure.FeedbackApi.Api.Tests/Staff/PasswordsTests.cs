using System.Buffers.Binary;
using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Settings;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Accounts;

namespace Disclosure.FeedbackApi.Api.Tests.Staff;

public sealed class PasswordsTests
{
    private const string Password = "a long password";

    [Fact]
    public void A_hash_costs_210_000_iterations_of_HMAC_SHA512_as_the_service_is_set_up()
    {
        var hash = Convert.FromBase64String(new Passwords(FeedbackSettings.Read([])).Hash(Password));

        // As ASP.NET Core Identity writes it: its version, then the function, the iterations and the length of the salt.
        Assert.Equal(1, hash[0]);
        Assert.Equal(2u, BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(1)));
        Assert.Equal(210_000u, BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(5)));
    }

    [Fact]
    public void A_password_holds_whatever_it_cost_to_hash()
    {
        var cheap = new Passwords(new FeedbackOptions { PasswordIterations = 1 });
        var usual = new Passwords(new FeedbackOptions());

        foreach (var (hashed, asked) in new[] { (cheap, usual), (usual, cheap) })
        {
            var account = new StaffAccount("张三", StaffRole.Editor, hashed.Hash(Password));
            Assert.True(asked.Holds(account, Password));
            Assert.False(asked.Holds(account, Password + "s"));
        }
    }

    [Fact]
    public void No_password_holds_for_nobody() => Assert.False(new Passwords(new FeedbackOptions()).Holds(null, "nobody's password"));

    [Fact]
    public void A_hash_is_not_the_same_twice()
    {
        var passwords = new Passwords(new FeedbackOptions { PasswordIterations = 1 });

        Assert.NotEqual(passwords.Hash(Password), passwords.Hash(Password));
    }
}
