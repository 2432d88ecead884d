namespace Parallax.Tests;

public sealed class NameSoundTests
{
    [Theory]
    [InlineData("Rasoul", "Rasool")]
    [InlineData("Rasoul", "Rasul")]
    [InlineData("Yahya", "Yehia")]
    [InlineData("Qasem", "Kassim")]
    [InlineData("Sulaimani", "Soleimani")]
    [InlineData("Qaddafi", "Gadhafi")]
    [InlineData("Khalid", "Khaled")]
    [InlineData("Haniyeh", "Haniya")]
    [InlineData("Kadhimi", "Kazimi")]
    [InlineData("Zelensky", "Zelenskyy")]
    [InlineData("Zelenskiy", "Zelenski")]
    [InlineData("Sergei", "Sergey")]
    [InlineData("Yevgeny", "Evgeny")]
    [InlineData("Romanoff", "Romanov")]
    [InlineData("Hussein", "Hossain")]
    [InlineData("Fawzi", "Fouzi")]
    [InlineData("Jamal", "Djamal")]
    [InlineData("Zawahiri", "Zawahri")]
    [InlineData("Calderón", "Calderon")]
    public void Spellings_of_one_name_are_one(string a, string b) => Assert.True(NameSound.AreOne(NameSound.Of(a), NameSound.Of(b), out _));

    [Theory]
    [InlineData("Hassan", "Hussein")]
    [InlineData("Mahmoud", "Mohammed")]
    [InlineData("Jamal", "Jamil")]
    [InlineData("Karim", "Karima")]
    [InlineData("Saad", "Said")]
    [InlineData("Salim", "Salman")]
    [InlineData("Anderson", "Andersen")]
    [InlineData("Johnson", "Johnston")]
    [InlineData("Roger", "Rogers")]
    [InlineData("Ali", "Adi")]
    [InlineData("Nasser", "Nasri")]
    [InlineData("Ivan", "Ivana")]
    public void Different_names_are_not(string a, string b) => Assert.False(NameSound.AreOne(NameSound.Of(a), NameSound.Of(b), out _));

    [Theory, InlineData("Rasoul", "Hassan"), InlineData("Qasem", "Kassim"), InlineData("", "Ali"), InlineData("O'Neill", "Ó Néill")]
    public void Distance_is_the_same_both_ways(string a, string b) =>
        Assert.Equal(NameSound.Distance(NameSound.Of(a), NameSound.Of(b)), NameSound.Distance(NameSound.Of(b), NameSound.Of(a)), precision: 12);

    [Theory, InlineData("Rasoul", "Rasool"), InlineData("Qasem", "Kassim"), InlineData("Kadhimi", "Kazimi"), InlineData("Qaddafi", "Gadhafi")]
    public void Spellings_that_are_one_are_found_in_one_bucket(string a, string b) =>
        Assert.Equal(NameSound.Bucket(NameSound.Of(a)), NameSound.Bucket(NameSound.Of(b)));
}
